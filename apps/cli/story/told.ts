import { StoreError } from "@claimline/store/store";
import { BadStory } from "./opened.ts";

/** What went wrong with a store, as what goes wrong with a story: a line of its own, and nothing is half read or written. */
export const asStory = (error: unknown): unknown =>
  error instanceof StoreError
    ? new BadStory({ refused: error.message, places: [], again: error.again })
    : error;

/** Does what takes a store. Throws BadStory where that throws a StoreError. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStory(error);
  }
}
