import { Answers, isReached, type Place } from "./answers.ts";
import type { Line } from "./lines.ts";
import { inReplay } from "./replay.ts";

/* Short parts are soon made anew, and of few parts a list is soon put together: it has as many as each has records. */
const SHORTEST = 128;

/* Where no later version is known from an earlier place than the first, the order is the same at all moments. */
const isSteady = (lines: readonly Line[]): boolean =>
  lines.every(({ places }) => places.every((each) => isReached(places[0]!, each)));

/** A list of what each of many records gives at a moment, in replay order, whole or part by part. */
export type Listed<V, M extends Place> = {
  at: (at: M) => readonly V[];
  parts: (at: M) => Iterable<readonly V[]>;
};

/** Lists what each record gives. From one moment to the next most of that is the same: so it is kept in parts. */
export function listed<V, M extends Place>(
  lines: readonly Line[],
  work: (line: Line, at: M) => readonly V[],
): Listed<V, M> {
  if (!isSteady(lines)) {
    const whole = (at: M): readonly V[] => inReplay(lines, at).flatMap((line) => work(line, at));
    return { at: whole, parts: (at) => [whole(at)] };
  }
  const size = Math.max(SHORTEST, Math.ceil(Math.sqrt(lines.length)));
  const starts = Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => index * size);
  const kept = new Answers<number, readonly V[], M>((start, at) =>
    lines.slice(start, start + size).flatMap((line) => work(line, at)),
  );
  return {
    at: (at) => ([] as V[]).concat(...starts.map((start) => kept.at(start, at))),
    *parts(at) {
      for (const start of starts) yield kept.at(start, at);
    },
  };
}
