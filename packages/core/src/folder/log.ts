import { chain } from "../log/chain.ts";
import type { Entry } from "../log/entry.ts";
import { emptyState } from "../log/state.ts";
import { checkFolder } from "./check.ts";
import { changes } from "./publish.ts";
import { readFolder, type Located } from "./read.ts";
import type { Problem } from "./problem.ts";

export type FolderLog =
  | { ok: true; entries: Entry[]; located: Located[] }
  | { ok: false; problems: Problem[]; located: Located[] };

/**
 * Folder → log: reads, checks and chains a story folder (a map of path → text). Byte-identical on every run,
 * since the time of recording stands in story.yaml. Any problem, and there is no log: never a half story.
 */
export function logOf(files: ReadonlyMap<string, string>): FolderLog {
  const { records, publication, problems } = readFolder(files);
  // Rules across records would only repeat what a record that could not be read leaves dangling.
  const all = problems.length > 0 ? problems : checkFolder(records);
  const { recordedAt } = publication;
  if (all.length > 0 || recordedAt === null) return { ok: false, problems: all, located: records };
  const drafts = changes(
    records.map((each) => each.record),
    emptyState(),
    recordedAt,
  );
  return { ok: true, entries: chain(drafts, null), located: records };
}
