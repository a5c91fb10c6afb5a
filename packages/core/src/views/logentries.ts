import type { Derivation } from "../derive/derivation.ts";
import type { Kind } from "../model/record.ts";

/** One entry of the log as a list shows it. */
export type LogEntryView = {
  seq: number;
  recordedAt: string;
  op: "put" | "retract";
  kind: Kind;
  id: string;
  note: string | null;
  /** Which version of its record it is, from 1. */
  version: number;
};

/** The entries that are known at the moment, newest first. */
export function logEntries({ story }: Derivation): LogEntryView[] {
  return [...story.versions]
    .flatMap(([key, versions]) => {
      const [kind, id = ""] = key.split(":");
      return versions.map((version, index): LogEntryView => ({
        seq: version.seq,
        recordedAt: version.recordedAt,
        op: version.op,
        kind: kind as Kind,
        id,
        note: version.note,
        version: index + 1,
      }));
    })
    .sort((a, b) => b.seq - a.seq);
}
