import { onDemand, once } from "../log/once.ts";
import type { Kind } from "../model/record.ts";
import type { Answers, Place } from "./answers.ts";
import type { Lines } from "./lines.ts";
import { listed } from "./listed.ts";
import { order, placeOfPost, shownOf } from "./shown.ts";

/* Hardly any log tells a post from elsewhere than its own place on, or ever moves one. */
const areInPlace = once((lines: Lines): boolean =>
  lines.of("post").every(({ versions, places: [first, ...later] }) => {
    const isThere = ({ end, step }: Place): boolean => end === first!.end && step === first!.step;
    return (
      later.every(isThere) &&
      versions.every(
        ({ record }) => record?.is !== "post" || isThere(placeOfPost(record, lines.zone)),
      )
    );
  }),
);

/** What is shown of each kind at a moment, in replay order; posts in that of their own days and hours. */
export const listsOf = once((lines: Lines) => {
  const shown = shownOf(lines);
  const all = <K extends string, V>(kind: Kind, answers: Answers<K, V | null, Place>) => {
    const list = onDemand(() =>
      listed(lines.of(kind), ({ id }, at: Place): readonly V[] => {
        const record = answers.at(id as K, at);
        return record === null ? [] : [record];
      }),
    );
    return (at: Place): readonly V[] => list().at(at);
  };
  const posts = all("post", shown.posts);
  return {
    sources: all("source", shown.sources),
    actors: all("actor", shown.actors),
    places: all("place", shown.places),
    events: all("event", shown.events),
    claims: all("claim", shown.claims),
    posts: (at: Place) =>
      areInPlace(lines) ? posts(at) : posts(at).toSorted((a, b) => order(a, b, lines.zone)),
  };
});
