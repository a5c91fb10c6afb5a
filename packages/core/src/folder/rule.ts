import type { Kind, RecordOf } from "../model/record.ts";
import { similar } from "../text/similar.ts";
import type { Located } from "./read.ts";

/**
 * The records of a folder by kind and id, for rules that look across them. Records that break their schema are not
 * among them, but what they name counts as named: one mistake is told once, and hides no other.
 */
export type Folder = {
  all: readonly Located[];
  get: <K extends Kind>(kind: K, id: string) => RecordOf<K> | undefined;
  list: <K extends Kind>(kind: K) => { record: RecordOf<K>; at: Located["at"] }[];
  /** Ids of a kind, those of broken records included. */
  ids: (kind: Kind) => string[];
  /** Fields, as written, of the records of a kind that break their schema. */
  broken: (kind: Kind) => readonly Record<string, unknown>[];
  /** Whether some record of a kind could not be read at all: then none can be said to be missing. */
  blind: (kind: Kind) => boolean;
};

export type Report = (
  rule: string,
  at: Located["at"],
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
  hint: string,
) => void;
/** A rule that looks across records. */
export type Rule = (folder: Folder, report: Report) => void;

/** A hint that names the nearest known word; another one if none is near. */
export const didYouMean = (id: string, known: Iterable<string>, otherwise: string): string => {
  const [near] = similar(id, known, 1);
  return near ? `did you mean ${near}?` : otherwise;
};
