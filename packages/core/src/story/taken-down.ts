import { perState } from "../log/per-state.ts";
import type { State } from "../log/state.ts";

/** That a whole story was taken down: when the log took it, RFC 3339 in UTC, and why. */
export type TakenDown = { recordedAt: string; note: string | null };

/**
 * Whether the editor retracted the story's own record (rule L6). It goes by the end of the log and by no moment: what
 * was taken down must not be read in the past either. Null if the story stands.
 */
export const takenDown: (state: State) => TakenDown | null = perState((state) => {
  for (const versions of state.versions.story.values()) {
    const last = versions.at(-1)!;
    if (last.record === null) return { recordedAt: last.recordedAt, note: last.note };
  }
  return null;
});
