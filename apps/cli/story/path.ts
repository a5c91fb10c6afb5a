import { readFileSync, statSync } from "node:fs";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { onDemand } from "@claimline/core/log/once";
import { readLog } from "@claimline/core/log/ndjson";
import { emptyState, fold, foldInto } from "@claimline/core/log/state";
import { counted } from "@claimline/core/views/words";
import { checkBeside } from "./check-beside.ts";
import { keepsPromise, verified } from "./check-file.ts";
import { refuseMissing, type Opened, type Refused } from "./opened.ts";
import { LARGE } from "./log-file.ts";
import { foldUnread } from "./unread.ts";

function ofFolder(path: string): Opened | Refused {
  const read = logOf(readFiles(path));
  if (!read.ok)
    return {
      refused: `${path}: not opened, ${counted(read.problems.length, "problem")}`,
      places: read.problems.map(printProblem),
    };
  return { from: path, state: fold(read.entries) };
}

/** A large log whose chain holds, with the check of its records still to come; null where it does not. */
function unchecked(path: string): Opened | null {
  try {
    const { state, head, bytes, records } = foldUnread(path);
    if (!head) return null;
    const promised = { path, bytes, head };
    const check = async (): Promise<Refused | null> => {
      // All that is wrong may be that there was no room for a thread.
      if ((await checkBeside(promised)) || keepsPromise(promised)) return null;
      const now = openPath(path);
      if ("refused" in now) return now;
      return { refused: `${path}: it was rewritten while it was open`, places: [] };
    };
    return { from: path, state, records, check: onDemand(check) };
  } catch {
    return null;
  }
}

/** A large log, verified piece by piece; null if it does not verify. */
function verifiedNow(path: string): Opened | null {
  const state = emptyState();
  const head = verified(path, (entries) => {
    for (const entry of entries) foldInto(state, entry);
  });
  return head && { from: path, state };
}

function ofLog(path: string, later: boolean): Opened | Refused {
  if (statSync(path).size >= LARGE) {
    const opened = (later ? unchecked(path) : null) ?? verifiedNow(path);
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
 * nothing is there. `later`: a large log is given once its chain holds, with the `check` of its
 * records still to come.
 */
export function openPath(path: string, later = false): Opened | Refused {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return refuseMissing(path);
  return found.isDirectory() ? ofFolder(path) : ofLog(path, later);
}
