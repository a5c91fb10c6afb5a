import type { Version } from "../log/state.ts";
import type { Kind, RecordOf } from "../model/record.ts";
import { reaches, type Place } from "./answers.ts";
import type { Line, Lines } from "./lines.ts";

/** The newest version of a record that is known at a moment (rule T3: of those known, the highest number of the log). */
export function newest({ versions, places }: Line, at: Place): Version | null {
  let index = versions.length - 1;
  while (index >= 0 && !reaches(places[index]!, at)) index--;
  return versions[index] ?? null;
}

/** A record as it is logged at a moment, with what is still to come in it; null if it is not known, or was taken out. */
export function logged<K extends Kind>(
  lines: Lines,
  kind: K,
  id: string,
  at: Place,
): RecordOf<K> | null {
  const line = lines.by(kind).get(id);
  return line ? ((newest(line, at)?.record ?? null) as RecordOf<K> | null) : null;
}

/** All versions of a record that are known at a moment, in the order of the log. */
export const knownVersions = ({ versions, places }: Line, at: Place): readonly Version[] =>
  versions.length === 1
    ? reaches(places[0]!, at)
      ? versions
      : []
    : versions.filter((_, index) => reaches(places[index]!, at));

/* A later version may be known from an earlier place than the first one. */
const isMoved = ({ places }: Line, at: Place): boolean =>
  places.length > 1 &&
  !reaches(places[0]!, at) &&
  places.some((place, index) => index > 0 && reaches(place, at));

/* One that was put once stands in its place at all moments: that needs no asking. */
const firstKnown = ({ places }: Line, at: Place): Place =>
  (places.length > 1 && places.find((place) => reaches(place, at))) || places[0]!;

/** Order of replay at a moment: each record stands where it was known first (rule T3). */
function compareLines(a: Line, b: Line, at: Place): number {
  if (a === b) return 0;
  const [one, two] = [firstKnown(a, at), firstKnown(b, at)];
  return one.end - two.end || one.step - two.step || (a.id < b.id ? -1 : 1);
}

/** The same of records of one kind. */
export const byReplay =
  (lines: Lines, kind: Kind, at: Place) =>
  (a: { id: string }, b: { id: string }): number =>
    compareLines(lines.by(kind).get(a.id)!, lines.by(kind).get(b.id)!, at);

/** Records in the order of replay at a moment, given as they stand once all is known. */
export const inReplay = (lines: readonly Line[], at: Place): readonly Line[] =>
  lines.some((line) => isMoved(line, at))
    ? lines.toSorted((a, b) => compareLines(a, b, at))
    : lines;
