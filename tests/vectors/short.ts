/* The shorthand of a case. README.md says what the fields are. */

export type Fields = Record<string, unknown>;
export type ClaimShort = {
  id: string;
  by: string | null;
  in?: string | string[];
  post?: string;
  figure?: string;
  figureAsOf?: string;
} & Fields;
export type EventShort = { id: string; saidIn?: string; post?: string; points?: Fields[] } & Fields;
export type Edit = {
  at: string;
  remove?: string[];
  headlines?: Record<string, string>;
  add?: { post: string; claims: ClaimShort[] };
  note?: string;
};
export type Short = {
  claims: ClaimShort[];
  events?: EventShort[];
  actors?: Fields[];
  sources?: ({ id: string } & Fields)[];
  posts?: ({ id: string } & Fields)[];
  parties?: string[];
  ties?: string[][];
  tieEvidence?: string[];
  edits?: Edit[];
  zone?: string;
};
