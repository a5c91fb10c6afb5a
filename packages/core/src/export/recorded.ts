import type { Kind } from "../model/record.ts";
import type { Story } from "../story/story.ts";

/** When the log took the first and the last known entry of a record, RFC 3339 in UTC. */
export type Recorded = { first: string; last: string };

/** The times of a record's entries as of the moment. Null if none is known. */
export function recorded({ versions }: Story, kind: Kind, id: string): Recorded | null {
  const all = versions.get(`${kind}:${id}`);
  return all?.length ? { first: all[0]!.recordedAt, last: all.at(-1)!.recordedAt } : null;
}

/** The latest of some times; there is at least one. */
export const lastOf = (times: readonly string[]): string =>
  times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));

/** When the log took the latest of all entries known at the moment. */
export const lastRecorded = ({ versions }: Story): string =>
  lastOf([...versions.values()].flatMap((all) => all.map(({ recordedAt }) => recordedAt)));
