import type { State } from "../log/state.ts";
import { placeOf } from "./answers.ts";
import { isKnown, type Cutoff } from "./asof.ts";

const sign = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Which of two moments is the earlier one: negative if the first, positive if the second, 0 if they are one. A number of
 * the log and a moment of the story go by what is known at each (rule T3): null if each knows what the other does not.
 */
export function compareMoments(state: State, zone: string, a: Cutoff, b: Cutoff): number | null {
  const place = sign(a.end, b.end) || sign(a.step, b.step);
  const seq = sign(a.seq, b.seq);
  if (place === 0 || seq === 0 || place === seq) return place || seq;
  let [onlyA, onlyB] = [false, false];
  for (const all of Object.values(state.versions))
    for (const version of [...all.values()].flat()) {
      const at = placeOf(version.knownFrom, zone);
      const [inA, inB] = [isKnown(at, version.seq, a), isKnown(at, version.seq, b)];
      onlyA ||= inA && !inB;
      onlyB ||= inB && !inA;
    }
  return onlyA && onlyB ? null : Number(onlyA) - Number(onlyB);
}
