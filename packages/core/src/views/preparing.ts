import type { Derivation } from "../derive/derivation.ts";
import { metsOf } from "./disputes.ts";
import { stemsOf } from "./strip.ts";

/**
 * Works out what stands over a whole story, the claimline and how much is disputed, part by part: who has readers waiting
 * can let them have their turn between two parts. Once it has ended, both are there.
 */
export function* preparing(derivation: Derivation): Iterable<unknown> {
  const { lines } = derivation.story;
  yield* stemsOf(lines).parts(derivation);
  yield* metsOf(lines).parts(derivation);
}
