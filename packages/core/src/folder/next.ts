import { chain } from "../log/chain.ts";
import type { Entry, Head } from "../log/entry.ts";
import type { State } from "../log/state.ts";
import { checkFolder } from "./check.ts";
import { logOf } from "./log.ts";
import { inOrder, type Problem } from "./problem.ts";
import { changes } from "./publish.ts";
import { readFolder } from "./read.ts";

/** What must be appended to a log so that it says what a folder says; the id is that of the folder's story. */
export type NextEntries =
  | { ok: true; story: string; entries: Entry[] }
  | { ok: false; problems: Problem[] };

/** The id of the story that a folder tells; null if it names none. */
export const storyIn = (files: ReadonlyMap<string, string>): string | null =>
  readFolder(files).records.find(({ record }) => record.is === "story")?.record.id ?? null;

/**
 * The entries that a log lacks of a folder, chained to its head. The first publication is the folder's own log, with
 * the time that stands in story.yaml; later ones are recorded at `now` (RFC 3339, UTC), and `note` says why to readers
 * of whatever is corrected or withdrawn. None if nothing has changed. Any problem, and there are no entries.
 */
export function nextEntries(
  files: ReadonlyMap<string, string>,
  { state, head }: { state: State; head: Head | null },
  now: string,
  note: string | null,
): NextEntries {
  const { records, problems, unread } = readFolder(files);
  const story = storyIn(files);
  if (head === null || story === null) {
    const log = logOf(files);
    return log.ok ? { ok: true, story: story!, entries: log.entries } : log;
  }
  const all = inOrder([...problems, ...checkFolder(records, unread)]);
  if (all.length > 0) return { ok: false, problems: all };
  const notes = (): string | undefined => note ?? undefined;
  const wanted = records.map(({ record }) => record);
  return { ok: true, story, entries: chain(changes(wanted, state, now, { notes }), head) };
}
