import { chain } from "../log/chain.ts";
import type { Entry } from "../log/entry.ts";
import { emptyState } from "../log/state.ts";
import { checkFolder } from "./check.ts";
import { changes } from "./publish.ts";
import { readFolder, type Located } from "./read.ts";
import { inOrder, type Problem } from "./problem.ts";

export type FolderLog =
  | { ok: true; entries: Entry[]; located: Located[] }
  | { ok: false; problems: Problem[]; located: Located[] };

/**
 * Folder → log: reads, checks and chains a story folder (a map of path → text). Byte-identical on every run,
 * since the time of recording stands in story.yaml. Any problem, and there is no log: never a half story.
 */
export function logOf(files: ReadonlyMap<string, string>): FolderLog {
  const read = readFolder(files);
  const { records } = read;
  const { recordedAt } = read.publication;
  const all = inOrder([...read.problems, ...checkFolder(records, read.unread)]);
  if (all.length > 0 || recordedAt === null) return { ok: false, problems: all, located: records };
  const drafts = changes(
    records.map((each) => each.record),
    emptyState(),
    recordedAt,
  );
  return { ok: true, entries: chain(drafts, null), located: records };
}
