import { readFileSync, statSync } from "node:fs";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import type { Entry } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { emptyState, fold, foldInto, headOfState, type State } from "@claimline/core/log/state";
import { counted } from "@claimline/core/views/words";
import { checkBeside } from "./check-beside.ts";
import { verified } from "./check-file.ts";
import { refuseMissing, type Opened, type Refused } from "./opened.ts";
import { pieces } from "./pieces.ts";
import { fingerprint, LARGE } from "./log-file.ts";
import { forgetVerified, noteVerified, verifiedBefore } from "./verified.ts";

function ofFolder(path: string): Opened | Refused {
  const read = logOf(readFiles(path));
  if (!read.ok)
    return {
      refused: `${path}: not opened, ${counted(read.problems.length, "problem")}`,
      places: read.problems.map(printProblem),
    };
  return { from: path, state: fold(read.entries) };
}

/* A list of some hundred entries is read in one go in two thirds of the time that they take one by one. */
const PIECE = 256 * 1024;

/** A log folded as it stands, whatever its entries are. Throws at what is no JSON. */
function asItStands(path: string): State {
  const state = emptyState();
  for (const piece of pieces(path, PIECE))
    for (const entry of JSON.parse(`[${piece.trimEnd().replaceAll("\n", ",")}]`) as Entry[])
      foldInto(state, entry);
  return state;
}

/** A large log that verified before and was not touched since, as it stands; null for any other. */
function asNoted(path: string, print: string): Opened | null {
  const head = verifiedBefore(path, print);
  if (!head) return null;
  try {
    const state = asItStands(path);
    if (headOfState(state)?.hash !== head.hash || fingerprint(path) !== print) return null;
    return {
      from: path,
      state,
      async check() {
        if (await checkBeside({ path, head })) return null;
        forgetVerified(path);
        const now = openPath(path);
        return "refused" in now
          ? now
          : { refused: `${path}: it was rewritten while it was open`, places: [] };
      },
    };
  } catch {
    return null;
  }
}

/** A large log, verified and noted; null if it does not verify. */
function verifiedNow(path: string, print: string): Opened | null {
  const state = emptyState();
  const head = verified(path, (entries) => {
    for (const entry of entries) foldInto(state, entry);
  });
  if (!head || fingerprint(path) !== print) return null;
  noteVerified(path, print, head);
  return { from: path, state };
}

function ofLog(path: string, later: boolean): Opened | Refused {
  if (statSync(path).size >= LARGE) {
    const print = fingerprint(path);
    const opened = (later ? asNoted(path, print) : null) ?? verifiedNow(path, print);
    if (opened) return opened;
  }
  // As one text, to say where it does not verify.
  const read = readLog(readFileSync(path, "utf8"));
  if (!read.ok) {
    const { line, seq, expected, found } = read.problem;
    const which = seq === null ? "" : ` (entry ${seq})`;
    return {
      refused: `${path}: not opened, its log does not verify`,
      places: [`${path}:${line}${which}: expected ${expected}; found ${found}`],
    };
  }
  return { from: path, state: fold(read.entries) };
}

/**
 * Opens a story folder or a log file, or says every place at which something is wrong with it; throws a BadStory if
 * nothing is there. `later`: a large log
 * that had verified before, and was not touched since, is given at once, with its `check` still to come.
 */
export function openPath(path: string, later = false): Opened | Refused {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return refuseMissing(path);
  return found.isDirectory() ? ofFolder(path) : ofLog(path, later);
}
