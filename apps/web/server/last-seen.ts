import { setTimeout as later } from "node:timers/promises";
import type { Asked } from "./door.ts";
import { stories } from "./story.ts";

/** How long somebody waits who knows an entry that is not here yet, and how often it is looked for, in milliseconds. */
const WAIT = 2000;
const LOOK = 50;

/** The number of the last entry that a reader has: what the browser sends after a break, else what the address says; 0 for none. */
export function lastSeen({ url, headers }: Pick<Asked, "url" | "headers">): number | null {
  const query = new URL(url ?? "", "http://local").searchParams;
  const text = headers["last-event-id"] ?? query.get("after") ?? "0";
  return /^\d{1,9}$/.test(String(text)) ? Number(text) : null;
}

/** Whether a reader has an entry that a log does not have here: of another log, or told a moment ago by another process. */
export const isAhead = (id: string, seen: number | null): boolean =>
  (seen ?? 0) > (stories().get(id)?.head.seq ?? Infinity);

/** Waits until the log has the entry that a reader knows, or longer than it would take to get here. */
export async function caughtUp(id: string, seen: number | null): Promise<void> {
  for (let left = WAIT / LOOK; left > 0 && isAhead(id, seen); left--) await later(LOOK);
}
