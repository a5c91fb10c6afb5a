import { Answers, type Place } from "./answers.ts";
import { inReplay, type Line } from "./lines.ts";

/* Short parts are soon made anew, and of few parts a list is soon put together. */
const SHORTEST = 128;
const MOST = 1000;

/* Where no later version is known from an earlier place than the first, the order is the same at all moments. */
const isSteady = (lines: readonly Line[]): boolean =>
  lines.every(
    ({ places: [first, ...later] }) =>
      !later.some(
        ({ end, step }) => end < first!.end || (end === first!.end && step < first!.step),
      ),
  );

/**
 * A list of what each of many records gives at a moment, in replay order. From one moment to the next most of it is
 * the same: so it is kept in parts.
 */
export function listed<V, M extends Place>(
  lines: readonly Line[],
  work: (line: Line, at: M) => readonly V[],
): (at: M) => readonly V[] {
  if (!isSteady(lines)) return (at) => inReplay(lines, at).flatMap((line) => work(line, at));
  const size = Math.max(SHORTEST, Math.ceil(lines.length / MOST));
  const starts = Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => index * size);
  const parts = new Answers<number, readonly V[], M>((start, at) =>
    lines.slice(start, start + size).flatMap((line) => work(line, at)),
  );
  return (at) => ([] as V[]).concat(...starts.map((start) => parts.at(start, at)));
}
