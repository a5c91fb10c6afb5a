/**
 * @claimline/core: open a log or a folder, go to any moment, ask for standings and views.
 * Everything is a pure function of the log and the moment; see SPEC.md for the rules.
 */
import { logOf } from "./folder/log.ts";
import { printProblem, type Problem } from "./folder/problem.ts";
import { headOf } from "./log/chain.ts";
import type { Entry, Head } from "./log/entry.ts";
import { readLog, type LogProblem } from "./log/ndjson.ts";
import { fold, type State } from "./log/state.ts";
import { zoneOf } from "./story/story.ts";
import { storyAt, type StoryAt } from "./views/at.ts";

export { allStandings, derive, type Derivation } from "./derive/derivation.ts";
export type { Standing, StandingWord, Flag } from "./derive/standing.ts";
export { changesView } from "./views/changes.ts";
export { disputesView } from "./views/disputes.ts";
export { figuresView } from "./views/figures.ts";
export { liveView } from "./views/live.ts";
export { changesSchema, exportChanges, type ChangesExport } from "./export/changes.ts";
export { exportFigures, figuresSchema } from "./export/figures.ts";
export { figuresCsv } from "./export/figures-csv.ts";
export { exportStory, exportSchema } from "./export/json.ts";

/** An opened story: its entries, its head, and a way to any moment. */
export type Opened = {
  entries: readonly Entry[];
  head: Head;
  state: State;
  /** The story as of a moment (`2020-09-28`, `post:ID`, …), or at the end of the record. */
  at: (asOf?: string | null) => StoryAt;
};

/** A log or folder that cannot be opened, with every problem and its place. */
export class OpenError extends Error {
  readonly problems: readonly (Problem | LogProblem)[];
  constructor(message: string, problems: readonly (Problem | LogProblem)[]) {
    super(message);
    this.name = "OpenError";
    this.problems = problems;
  }
}

/** Opens entries that were verified already. */
export function openEntries(entries: readonly Entry[]): Opened {
  const head = headOf(entries);
  const state = fold(entries);
  if (!head || zoneOf(state) === null) throw new OpenError("the log holds no story", []);
  return {
    entries,
    head,
    state,
    at: (text) => storyAt(state, text),
  };
}

/** Opens a log in NDJSON after verifying all of it. Throws an OpenError that names its first bad entry. */
export function openLog(text: string): Opened {
  const read = readLog(text);
  if (!read.ok)
    throw new OpenError(
      `line ${read.problem.line}: expected ${read.problem.expected}; found ${read.problem.found}`,
      [read.problem],
    );
  return openEntries(read.entries);
}

/** Opens a story folder, given as a map of path → text. Throws an OpenError with every problem and its place. */
export function openFolder(files: ReadonlyMap<string, string>): Opened {
  const made = logOf(files);
  if (!made.ok) throw new OpenError(made.problems.map(printProblem).join("\n"), made.problems);
  return openEntries(made.entries);
}
