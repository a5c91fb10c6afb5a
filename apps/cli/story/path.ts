import { readFileSync, statSync } from "node:fs";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { headOf } from "@claimline/core/log/chain";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { readFiles } from "./files.ts";
import { BadStory, type Opened } from "./opened.ts";

function ofFolder(path: string): Opened {
  const read = logOf(readFiles(path));
  if (!read.ok) {
    const count = `${read.problems.length} ${read.problems.length === 1 ? "problem" : "problems"}`;
    throw new BadStory(`${path}: not opened, ${count}`, read.problems.map(printProblem));
  }
  return {
    from: path,
    state: fold(read.entries),
    head: () => headOf(read.entries),
    entries: read.entries,
  };
}

function ofLog(path: string): Opened {
  const read = readLog(readFileSync(path, "utf8"));
  if (!read.ok) {
    const { line, seq, expected, found } = read.problem;
    const which = seq === null ? "" : ` (entry ${seq})`;
    throw new BadStory(`${path}: not opened, its log does not verify`, [
      `${path}:${line}${which}: expected ${expected}; found ${found}`,
    ]);
  }
  return { from: path, state: fold(read.entries), head: () => read.head, entries: read.entries };
}

/** Opens a story folder or a log file. Throws BadStory, with every place, if anything is wrong with it. */
export function openPath(path: string): Opened {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new BadStory(`${path}: no such file or folder`, []);
  return found.isDirectory() ? ofFolder(path) : ofLog(path);
}
