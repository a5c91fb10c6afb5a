import type { Derivation } from "../derive/derivation.ts";
import type { Story } from "../story/story.ts";
import { windowOf } from "../model/window.ts";
import { countsOf } from "./counted.ts";
import { isDate } from "./date.ts";
import { meets, readFigure } from "./figure.ts";
import { foldedOf, needle } from "./folded.ts";
import type { Query, Term } from "./query.ts";
import { rowsOf, type Findable, type Row } from "./rows.ts";
import { windowOfRow } from "./time.ts";
import { traitOf } from "./traits.ts";
import { namesFor, resolve, vocabularyOf } from "./vocabulary.ts";

type Test = (row: Row) => boolean;

/* Whatever a window leaves open may be so: only what is certainly outside is left out (rule T2). */
function time(story: Story, field: "since" | "until", values: readonly string[]): Test {
  const bounds = values.filter(isDate).map((value) => windowOf(value, story.record.zone));
  return (row) => {
    const own = windowOfRow(story, row);
    if (!own) return false;
    return bounds.some((asked) => (field === "since" ? own.to > asked.from : own.from < asked.to));
  };
}

function figure(story: Story, values: readonly string[]): Test {
  const tests = values.flatMap((value) => readFigure(value) ?? []);
  return (row) =>
    countsOf(story, row).some(({ metric, value }) =>
      tests.some((asked) => asked.metric === metric && meets(value, asked)),
    );
}

function compileTerm(derivation: Derivation, term: Term): Test {
  const { story } = derivation;
  if (term.is !== "field") {
    const text = needle(term.text, term.is === "phrase");
    return (row) => foldedOf(story, row).includes(text);
  }
  const { field, values } = term;
  if (field === "since" || field === "until") return time(story, field, values);
  if (field === "figure") return figure(story, values);
  const names = field === "about" ? null : namesFor(vocabularyOf(story), field);
  const asked = new Set(values.map((value) => (names && resolve(names, value)) ?? value));
  return (row) => traitOf(derivation, row, field).some((value) => asked.has(value));
}

/** A query as a test of rows. */
export function compile(derivation: Derivation, query: Query): Test {
  switch (query.is) {
    case "all":
      return () => true;
    case "not": {
      const test = compile(derivation, query.of);
      return (row) => !test(row);
    }
    case "and": {
      const tests = query.of.map((each) => compile(derivation, each));
      return (row) => tests.every((test) => test(row));
    }
    case "or": {
      const tests = query.of.map((each) => compile(derivation, each));
      return (row) => tests.some((test) => test(row));
    }
    default:
      return compileTerm(derivation, query);
  }
}

/**
 * A query as a predicate over the posts, claims, events, actors and places of a derivation. A post has, besides its own
 * words and day, what the records that it cites have. False for a record that is not in the story.
 */
export function matcher(derivation: Derivation, query: Query): (record: Findable) => boolean {
  const test = compile(derivation, query);
  const { byKey } = rowsOf(derivation.story);
  return (record) => {
    const row = byKey.get(`${record.is}:${record.id}`);
    return row !== undefined && test(row);
  };
}
