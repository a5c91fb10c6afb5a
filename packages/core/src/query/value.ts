import { splitRef } from "../model/ref.ts";
import { similar } from "../text/similar.ts";
import { dateHint, datesLike, isDate } from "./date.ts";
import { FIELDS, wordsOf, type Field } from "./fields.ts";
import { readFigure, writeFigure } from "./figure.ts";
import { didYouMean } from "./problem.ts";
import { namesFor, nearest, resolve, type Vocabulary } from "./vocabulary.ts";

/** A value in its one spelling, or what is wrong with it and what to write: `near` are the values that may be meant. */
export type Read =
  | { ok: true; value: string }
  | { ok: false; expected: string; near: readonly string[]; hint: string | null };

const ok = (value: string): Read => ({ ok: true, value });
const no = (
  expected: string,
  near: readonly string[],
  hint: string | null = didYouMean(near),
): Read => ({ ok: false, expected, near, hint });

/** Claimants that are no actors: the text's own voice, and nobody who is named. */
export const UNNAMED = ["outlet", "unstated"] as const;

function word(text: string, known: readonly string[]): Read {
  const wanted = text.toLowerCase();
  if (known.includes(wanted)) return ok(wanted);
  const near = similar(wanted, known, 2);
  // "deny" is two edits from "denies", but nobody could mean another.
  const kin = known.filter((each) => wanted.length > 2 && each.startsWith(wanted.slice(0, 3)));
  return no(`one of ${known.join(", ")}`, near.length > 0 ? near : kin);
}

function figure(text: string, vocabulary: Vocabulary | null): Read {
  const test = readFigure(text);
  if (!test) {
    const bare = /^\d+$/.test(text) ? "write the number without a comma or a space" : null;
    return no(FIELDS.figure.takes, [], bare);
  }
  if (vocabulary && !vocabulary.metric.labels.has(test.metric)) {
    const known = [...vocabulary.metric.labels.keys()];
    return no(
      known.length > 0 ? `one of ${known.join(", ")}` : FIELDS.figure.takes,
      nearest(vocabulary.metric, test.metric).map((metric) => writeFigure({ ...test, metric })),
    );
  }
  return ok(writeFigure(test));
}

function reference(field: Field, text: string, vocabulary: Vocabulary): Read {
  const { event: name, point } = splitRef(text);
  const id = resolve(vocabulary.event, name);
  if (id === null) return no(FIELDS[field].takes, nearest(vocabulary.event, name));
  if (point === null) return ok(id);
  const points = vocabulary.points.get(id) ?? [];
  const wanted = points.find((each) => each === point.toLowerCase());
  if (wanted) return ok(`${id}#${wanted}`);
  return no(
    points.length > 0 ? `a point of ${id}: ${points.join(", ")}` : `${id} alone: it has no points`,
    similar(point, points, 2).map((each) => `${id}#${each}`),
  );
}

/** Reads one value of a field. Without a vocabulary, ids are taken as they are: whether they exist is not known. */
export function readValue(field: Field, text: string, vocabulary: Vocabulary | null): Read {
  const known = wordsOf(field);
  if (known) return word(text, known);
  if (field === "since" || field === "until")
    return isDate(text) ? ok(text) : no(FIELDS[field].takes, datesLike(text), dateHint(text));
  if (field === "figure") return figure(text, vocabulary);
  if (field === "by" && UNNAMED.some((each) => each === text.toLowerCase()))
    return ok(text.toLowerCase());
  if (!vocabulary) return ok(text);
  if (field === "about") return reference(field, text, vocabulary);
  const all = namesFor(vocabulary, field)!;
  const id = resolve(all, text);
  return id === null ? no(FIELDS[field].takes, nearest(all, text)) : ok(id);
}
