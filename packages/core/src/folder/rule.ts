import type { Kind, RecordOf } from "../model/record.ts";
import { similar } from "../text/similar.ts";
import type { Located } from "./read.ts";

/** The records of a folder by kind and id, for rules that look across them. */
export type Folder = {
  all: Located[];
  get: <K extends Kind>(kind: K, id: string) => RecordOf<K> | undefined;
  list: <K extends Kind>(kind: K) => { record: RecordOf<K>; at: Located["at"] }[];
  ids: (kind: Kind) => string[];
};

export type Report = (
  rule: string,
  at: Located["at"],
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
  hint?: string | null,
) => void;
/** A rule that looks across records. */
export type Rule = (folder: Folder, report: Report) => void;

/** A hint that names the nearest known word. */
export const didYouMean = (id: string, known: Iterable<string>): string | null => {
  const [near] = similar(id, known, 1);
  return near ? `did you mean ${near}?` : null;
};
