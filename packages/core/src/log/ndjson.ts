import { expectedIn } from "../text/expected.ts";
import { halfIn } from "../text/halves.ts";
import { canonical, GENESIS, hashText } from "./chain.ts";
import { standsAsWritten } from "./as-written.ts";
import { Entry, type Head } from "./entry.ts";

/** Why a log is refused, at its first bad entry. `line` counts from 1. */
export type LogProblem = { line: number; seq: number | null; expected: string; found: string };

/** What reading a log gives: all of its entries with their head (null for an empty log), or the first bad one. */
export type ReadLog =
  | { ok: true; entries: Entry[]; head: Head | null }
  | { ok: false; problem: LogProblem };

/** A log as text: one canonical entry a line, each line ended. */
export const writeLog = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${canonical(entry)}\n`).join("");

const short = (value: unknown, most = 60): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
};

/** More characters than most entries have; only a longer one is looked through for what no record is. */
const LONG = 5000;
const DEEPEST = 16;
const MOST_ITEMS = 10_000;

/** Deeper, or with longer lists, than any record: who looked for all that is wrong with it would not come to an end. */
const isBoundless = (value: unknown, depth = 0): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth > DEEPEST ||
    Object.keys(value).length > MOST_ITEMS ||
    Object.values(value).some((each) => isBoundless(each, depth + 1)));

/** Whether a line is the canonical JSON of a value; half of a pair of surrogates has none. */
function isCanonical(value: unknown, line: string): boolean {
  try {
    return canonical(value) === line;
  } catch {
    return false;
  }
}

/**
 * Where a broken link lies. A line that its successor (or the published head) vouches for is whole: then it is the
 * line before it that was changed.
 */
const brokenAt = (lines: readonly string[], index: number, head: Head | null): number => {
  const next = lines[index + 1];
  const vouched =
    next === undefined ? (head?.hash ?? "") : (/"prev":"([0-9a-f]{64})"/.exec(next)?.[1] ?? "");
  return index > 0 && vouched === hashText(lines[index]!) ? index - 1 : index;
};

/**
 * Reads and verifies a log: every line must be a valid entry in canonical form, numbered on, with the hash of the one before,
 * and the last must be the published head if one is given. Only a head finds out a changed last entry, or a log cut short.
 * Names the first bad entry and returns nothing of a bad log: never a half story.
 * Where `after` is given, the text goes on from that head; lines still count from 1.
 */
export function readLog(
  text: string,
  published: Head | null = null,
  after: Head | null = null,
): ReadLog {
  const fail = (line: number, seq: number | null, expected: string, found: unknown): ReadLog => ({
    ok: false,
    problem: { line, seq, expected: short(expected, 200), found: short(found) },
  });
  const lines = text.split("\n");
  const rest = lines.pop();
  if (rest !== "")
    return fail(
      lines.length + 1,
      null,
      "a line that ends with a line feed (the file may be cut off)",
      rest,
    );
  const entries: Entry[] = [];
  let prev = after?.hash ?? GENESIS;
  const start = after?.seq ?? 0;
  for (const [index, line] of lines.entries()) {
    const at = index + 1;
    // What editors and systems put there unasked is told by its name.
    if (at === 1 && line.startsWith("\ufeff"))
      return fail(at, null, "an entry at the very beginning, without a byte order mark", line);
    if (line.endsWith("\r"))
      return fail(
        at,
        null,
        "a line that ends with a line feed alone (CRLF is not canonical)",
        line,
      );
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return fail(at, null, "one entry in JSON", line);
    }
    if (line.length > LONG && isBoundless(json))
      return fail(at, null, "an entry of one record", line);
    const parsed = Entry.safeParse(json);
    const given = (json as { seq?: unknown } | null)?.seq;
    const seq = typeof given === "number" ? given : null;
    // Only an escape can make one.
    if (parsed.success && line.includes("\\u") && halfIn(parsed.data))
      return fail(at, seq, "text that UTF-8 can hold, without half of a surrogate pair", line);
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      return fail(
        at,
        seq,
        `${issue.path.join(".") || "entry"}: ${expectedIn(issue.message)}`,
        json,
      );
    }
    const entry = parsed.data;
    if (entry.seq !== start + at) return fail(at, entry.seq, `seq ${start + at}`, entry.seq);
    if (entry.prev !== prev) {
      const bad = brokenAt(lines, index, published);
      if (bad === index)
        return fail(at, entry.seq, `prev ${prev}, the hash of the entry before`, entry.prev);
      return fail(index, start + index, `the entry with the hash ${entry.prev}`, lines[bad]);
    }
    // A record that names every default is the same record; one that leaves some out is not what was hashed.
    if (!standsAsWritten(entry, json, line) && !isCanonical(entry, line))
      return isCanonical(json, line)
        ? fail(at, entry.seq, "a record with all its fields", line)
        : fail(at, entry.seq, "canonical JSON (RFC 8785)", line);
    entries.push(entry);
    prev = hashText(line);
  }
  const seq = start + entries.length;
  const head = seq > 0 ? { seq, hash: prev } : null;
  if (published && published.seq !== seq)
    return fail(
      Math.max(1, Math.min(seq, published.seq) + 1 - start),
      null,
      `${published.seq} entries, as published`,
      `${seq}`,
    );
  if (published && published.hash !== prev)
    return fail(
      entries.length,
      seq,
      `the entry with the hash ${published.hash}, the published head`,
      lines.at(-1),
    );
  return { ok: true, entries, head };
}
