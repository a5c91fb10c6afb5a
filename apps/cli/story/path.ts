import { readFileSync, statSync } from "node:fs";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { headOf } from "@claimline/core/log/chain";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { counted } from "@claimline/core/views/words";
import type { Opened, Refused } from "./opened.ts";

function ofFolder(path: string): Opened | Refused {
  const read = logOf(readFiles(path));
  if (!read.ok)
    return {
      refused: `${path}: not opened, ${counted(read.problems.length, "problem")}`,
      places: read.problems.map(printProblem),
    };
  const { entries } = read;
  return { from: path, state: fold(entries), head: () => headOf(entries), entries };
}

function ofLog(path: string): Opened | Refused {
  const read = readLog(readFileSync(path, "utf8"));
  if (!read.ok) {
    const { line, seq, expected, found } = read.problem;
    const which = seq === null ? "" : ` (entry ${seq})`;
    return {
      refused: `${path}: not opened, its log does not verify`,
      places: [`${path}:${line}${which}: expected ${expected}; found ${found}`],
    };
  }
  const { entries, head } = read;
  return { from: path, state: fold(entries), head: () => head, entries };
}

/** Opens a story folder or a log file, or says every place at which something is wrong with it. */
export function openPath(path: string): Opened | Refused {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { refused: `${path}: no such file or folder`, places: [] };
  return found.isDirectory() ? ofFolder(path) : ofLog(path);
}
