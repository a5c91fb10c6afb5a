import type { Derivation } from "../derive/derivation.ts";
import { postsInOrder } from "./postref.ts";

/** What a device needs to know what its reader has not seen: the end of the log, and where in it each post first came. */
export type ReadingView = {
  head: number;
  /** In replay order, oldest first. */
  posts: { id: string; seq: number }[];
};

/** Null in the past: nothing later is told there, and nothing is new. */
export function readingView(derivation: Derivation): ReadingView | null {
  const { state, story } = derivation;
  if (story.asOf) return null;
  return {
    head: state.last?.seq ?? 0,
    posts: postsInOrder(derivation).map(({ id }) => ({
      id,
      seq: state.versions.post.get(id)?.[0]?.seq ?? 0,
    })),
  };
}
