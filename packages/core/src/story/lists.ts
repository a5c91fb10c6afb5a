import { once } from "../log/once.ts";
import type { Answers, Place } from "./answers.ts";
import type { Line, Lines } from "./lines.ts";
import { listed } from "./listed.ts";
import { order, placeOfPost, shownOf } from "./shown.ts";

/* Hardly any log tells a post from elsewhere than its own place on, or ever moves one. */
const areInPlace = once((lines: Lines): boolean =>
  lines.of.post.every(({ versions, places: [first, ...later] }) => {
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
  const all = <K extends string, V>(of: readonly Line[], answers: Answers<K, V | null, Place>) =>
    listed(of, ({ id }, at: Place): readonly V[] => {
      const record = answers.at(id as K, at);
      return record === null ? [] : [record];
    });
  const posts = all(lines.of.post, shown.posts).at;
  return {
    sources: all(lines.of.source, shown.sources).at,
    actors: all(lines.of.actor, shown.actors).at,
    places: all(lines.of.place, shown.places).at,
    events: all(lines.of.event, shown.events).at,
    claims: all(lines.of.claim, shown.claims).at,
    posts: (at: Place) =>
      areInPlace(lines) ? posts(at) : posts(at).toSorted((a, b) => order(a, b, lines.zone)),
  };
});
