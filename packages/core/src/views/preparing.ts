import type { Derivation } from "../derive/derivation.ts";
import { withdrawing } from "../derive/stances.ts";
import { KINDS } from "../model/record.ts";
import { citing, onRef } from "../story/shown.ts";
import { excluding, restingOn, tangled } from "../story/spoken.ts";
import { partsOf } from "../story/told.ts";
import { metsOf } from "./disputes.ts";
import { stemsOf } from "./strip.ts";

/*
 * What takes long of a large story, part by part: who has readers waiting can let them have their turn between two parts.
 * Nothing here has to be done before it is asked for.
 */

/** Puts the records of a story in order, and finds what names what among them: all that is shown is looked up by that. */
export function* ordering({ story: { lines } }: Derivation): Iterable<unknown> {
  for (const kind of KINDS) yield lines.of(kind);
  for (const index of [partsOf, citing, onRef, restingOn, excluding, tangled, withdrawing])
    yield index(lines);
}

/** Works out what stands over a whole story: the claimline, and how much is disputed. */
export function* preparing(derivation: Derivation): Iterable<unknown> {
  const { lines } = derivation.story;
  yield* stemsOf(lines).parts(derivation);
  yield* metsOf(lines).parts(derivation);
}
