import type { Asked } from "./door.ts";
import { isAhead, lastSeen } from "./last-seen.ts";
import { stories } from "./story.ts";

/** Streams that one address may hold open. */
const PER_ADDRESS = 40;

/** The status for who has an entry that the log does not have here: they may wait for it. */
export const AHEAD = 409;

export type Refusal = { status: number; why: string; more?: Record<string, string> };

/** Why a stream is not given to somebody who holds so many already; null if it is. */
export function refusalOf(id: string, asked: Asked, held: number): Refusal | null {
  const served = stories().get(id);
  if (!served) return { status: 404, why: `There is no story “${id}” here.` };
  if (served.down) return { status: 410, why: "This story was taken down." };
  const seen = lastSeen(asked);
  if (seen === null)
    return {
      status: 400,
      why: "after (or Last-Event-ID) is the number of the last entry that you have.",
    };
  if (held >= PER_ADDRESS)
    return {
      status: 429,
      why: `${PER_ADDRESS} streams are open from your address; close one first.`,
      more: { "retry-after": "10" },
    };
  if (isAhead(id, seen))
    return {
      status: AHEAD,
      why: `This log ends with entry ${served.head.seq}; read it anew, and ask for what comes after that.`,
    };
  return null;
}
