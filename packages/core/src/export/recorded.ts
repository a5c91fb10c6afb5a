import type { Version } from "../log/state.ts";
import type { Kind } from "../model/record.ts";
import type { Story } from "../story/story.ts";

/** When the log took the first and the last known entry of a record, RFC 3339 in UTC. */
export type Recorded = { first: string; last: string };

const instant = (version: Version): number => Date.parse(version.recordedAt);

/** The times of a record's entries as of the moment. Null if none is known. */
export function recorded({ versions }: Story, kind: Kind, id: string): Recorded | null {
  const all = versions.get(`${kind}:${id}`);
  return all?.length ? { first: all[0]!.recordedAt, last: all.at(-1)!.recordedAt } : null;
}

/** When the log took the latest of all entries known at the moment. */
export function lastRecorded({ versions }: Story): string {
  const all = [...versions.values()].flat();
  return all.reduce((a, b) => (instant(b) > instant(a) ? b : a)).recordedAt;
}
