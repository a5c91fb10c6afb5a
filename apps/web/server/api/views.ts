import type { Derivation } from "@claimline/core/derive/derivation";
import { exportChanges } from "@claimline/core/export/changes";
import { summaryOf, type Answers } from "@claimline/core/export/answers";
import { exportStory, type Export } from "@claimline/core/export/json";
import {
  listActors,
  listClaims,
  listDisputes,
  listEvents,
  listFigures,
  listFound,
  listPlaces,
  listPosts,
  listSources,
  listTimeline,
  type Wanted,
} from "@claimline/core/export/lists";
import { visible } from "@claimline/core/text/visible";
import { spanOf } from "@claimline/core/views/span";
import { derivationOf } from "../story.ts";
import { limitOf, wantedOf, type Asked, type ParameterName } from "./ask.ts";
import { Refusal } from "./problem.ts";
import type { RecordName } from "./records.ts";

/** A view of a story: what it is, what its address may ask, and its answer, the value that the terminal prints as JSON. */
export type View<Answer> = {
  about: string;
  takes: readonly ParameterName[];
  answer: (asked: Asked) => Answer;
};

const LIST = ["q", "limit"] as const;

/** A list that a query narrows. */
const list = <Answer>(
  about: string,
  of: (derivation: Derivation, wanted: Wanted) => Answer,
): View<Answer> => ({
  about,
  takes: LIST,
  answer: (asked) => of(asked.derivation, wantedOf(asked)),
});

function changes(asked: Asked): Answers["changes"] {
  const { served, derivation, given } = asked;
  const read = spanOf(derivation, { from: given("from"), to: given("to") });
  if (!read.ok) {
    const { problem } = read;
    if (problem.is === "order") throw new Refusal(400, problem.text);
    const { expected, found, hint } = problem.problem;
    const which = found === given("from") ? "from" : "to";
    throw new Refusal(400, `${which}: expected ${expected}; found ${visible(found)}`, {}, { hint });
  }
  const { span } = read;
  const after = derivationOf(served, span.to);
  if (!after) throw new Refusal(404, `By ${span.to.label} nothing of this story was known yet.`);
  return exportChanges(derivationOf(served, span.from), after, span, limitOf(asked));
}

/** The views with one address each, by their name in it; that of the story itself has none. */
export const VIEWS: {
  [Name in Exclude<keyof Answers, RecordName> | "export"]: View<
    Name extends keyof Answers ? Answers[Name] : Export
  >;
} = {
  story: {
    about: "What the story is about, with counts of what is known",
    takes: [],
    answer: ({ derivation, served }) => summaryOf(derivation, served.head),
  },
  posts: list("The posts, newest first", listPosts),
  claims: list("Every statement, newest first", listClaims),
  events: list("Every event, newest first, with who says so and who denies it", listEvents),
  disputes: list(
    "Every point that somebody denies: contested ones, then denied ones",
    listDisputes,
  ),
  figures: {
    about: "Every count that somebody gave, by voice, and what nobody has given",
    takes: [...LIST, "holes"],
    answer: (asked) => listFigures(asked.derivation, wantedOf(asked), asked.flag("holes")),
  },
  timeline: list(
    "What is said to have happened, and what was said, in order of its own time",
    listTimeline,
  ),
  actors: list("Every voice with whoever speaks for it, the parties first", listActors),
  places: list("Every place that is named, by name", listPlaces),
  sources: {
    about: "The texts that were read, and what came of each paragraph",
    takes: ["limit"],
    answer: (asked) => listSources(asked.derivation, wantedOf(asked)),
  },
  search: {
    about: "Every record that matches, newest first",
    takes: LIST,
    answer: (asked) => listFound(asked.derivation, wantedOf(asked), asked.given("q") ?? ""),
  },
  changes: {
    about: "What changed between two moments; by itself since the day before the last",
    takes: ["from", "to", "limit"],
    answer: changes,
  },
  export: {
    about: "The story whole: its records, and every standing with its reasons",
    takes: [],
    answer: ({ derivation, served }) => exportStory(derivation, served.head),
  },
};

export type ViewName = keyof typeof VIEWS;
