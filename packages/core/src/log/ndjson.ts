import { canonical, GENESIS, hashText } from "./chain.ts";
import { Entry, type Head } from "./entry.ts";

/** Why a log is refused, at its first bad entry. `line` counts from 1. */
export type LogProblem = { line: number; seq: number | null; expected: string; found: string };

export type ReadLog = { ok: true; entries: Entry[]; head: Head | null } | { ok: false; problem: LogProblem };

/** A log as text: one canonical entry a line, each line ended. */
export const writeLog = (entries: readonly Entry[]): string => entries.map((entry) => `${canonical(entry)}\n`).join("");

const short = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/**
 * Reads and verifies a log: every line must be a valid entry in canonical form, numbered on, with the hash of the one before.
 * Names the first bad entry and returns nothing of a bad log: never a half story.
 */
export function readLog(text: string): ReadLog {
  const fail = (line: number, seq: number | null, expected: string, found: unknown): ReadLog => ({
    ok: false,
    problem: { line, seq, expected, found: short(found) },
  });
  const lines = text.split("\n");
  const rest = lines.pop();
  if (rest !== "") return fail(lines.length + 1, null, "a line that ends with a line feed (the file may be cut off)", rest);
  const entries: Entry[] = [];
  let prev = GENESIS;
  for (const [index, line] of lines.entries()) {
    const at = index + 1;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return fail(at, null, "one entry in JSON", line);
    }
    const parsed = Entry.safeParse(json);
    const seq = typeof json === "object" && json !== null && "seq" in json ? Number(json.seq) : null;
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      return fail(at, seq, `${issue.path.join(".") || "entry"}: ${issue.message}`, json);
    }
    const entry = parsed.data;
    if (entry.seq !== at) return fail(at, entry.seq, `seq ${at}`, entry.seq);
    if (entry.prev !== prev) return fail(at, entry.seq, `prev ${prev}, the hash of the entry before`, entry.prev);
    if (canonical(json) !== line) return fail(at, entry.seq, "canonical JSON (RFC 8785)", line);
    // A record that names every default is the same record; one that leaves some out is not what was hashed.
    if (canonical(entry) !== line) return fail(at, entry.seq, "a record with all its fields", line);
    entries.push(entry);
    prev = hashText(line);
  }
  return { ok: true, entries, head: entries.length > 0 ? { seq: entries.length, hash: prev } : null };
}

/** Re-hashes entries held in memory. Returns the seq of the first that does not fit, or null if all do. */
export function firstBroken(entries: readonly Entry[]): number | null {
  let prev = GENESIS;
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1 || entry.prev !== prev) return index + 1;
    prev = hashText(canonical(entry));
  }
  return null;
}
