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
  posts: {
    about: "The posts, newest first",
    takes: LIST,
    answer: (asked) => listPosts(asked.derivation, wantedOf(asked)),
  },
  claims: {
    about: "Every statement, newest first",
    takes: LIST,
    answer: (asked) => listClaims(asked.derivation, wantedOf(asked)),
  },
  events: {
    about: "Every event, newest first, with who says so and who denies it",
    takes: LIST,
    answer: (asked) => listEvents(asked.derivation, wantedOf(asked)),
  },
  disputes: {
    about: "Every point that somebody denies: contested ones, then denied ones",
    takes: LIST,
    answer: (asked) => listDisputes(asked.derivation, wantedOf(asked)),
  },
  figures: {
    about: "Every count that somebody gave, by voice, and what nobody has given",
    takes: [...LIST, "holes"],
    answer: (asked) => listFigures(asked.derivation, wantedOf(asked), asked.flag("holes")),
  },
  timeline: {
    about: "What is said to have happened, and what was said, in order of its own time",
    takes: LIST,
    answer: (asked) => listTimeline(asked.derivation, wantedOf(asked)),
  },
  actors: {
    about: "Every voice with whoever speaks for it, the parties first",
    takes: LIST,
    answer: (asked) => listActors(asked.derivation, wantedOf(asked)),
  },
  places: {
    about: "Every place that is named, by name",
    takes: LIST,
    answer: (asked) => listPlaces(asked.derivation, wantedOf(asked)),
  },
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
