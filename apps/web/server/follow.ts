import type { Store } from "@claimline/store/store";
import { goOn, put, serve, stories, type Served } from "./story.ts";

/** How often a store is asked for stories that it did not have before, in milliseconds. */
const NEW_STORIES = 1000;

/** What is told of each step of a story: the story as it is now, and how many of its entries were there before. */
export type OnStep = (served: Served, before: number) => void;

/**
 * Serves every story of a store as it stands, and goes on with it: each entry is served once it is in the store.
 * Resolves when all stories are there; throws if one of them does not verify. What goes wrong later is told, and the
 * story stays as it was: never a half story.
 */
export async function followStore(
  store: Store,
  signal: AbortSignal,
  onStep: OnStep,
  onTrouble: (story: string, error: unknown) => void,
): Promise<void> {
  const followed = new Set<string>();

  async function follow(id: string, from: number): Promise<void> {
    try {
      for await (const text of store.story(id).watch(from, signal)) {
        const now = goOn(stories().get(id)!, text);
        put(now);
        onStep(now, from - 1);
        from = now.head.seq + 1;
      }
    } catch (error) {
      onTrouble(id, error);
    }
  }

  async function begin(id: string): Promise<void> {
    const text = await store.story(id).read(1);
    const served = serve(id, text);
    if (served.id !== id) throw new Error(`${id}: its log is of the story ${served.id}`);
    put(served);
    onStep(served, 0);
    void follow(id, served.head.seq + 1);
  }

  /** Begins with the stories that are new. The next look may come before a slow store has answered this one. */
  async function look(): Promise<void> {
    for (const id of await store.stories()) {
      if (followed.has(id)) continue;
      followed.add(id);
      await begin(id).catch((error: unknown) => {
        followed.delete(id);
        throw error;
      });
    }
  }

  await look();
  const clock = setInterval(() => {
    look().catch((error: unknown) => onTrouble("stories", error));
  }, NEW_STORIES);
  signal.addEventListener("abort", () => clearInterval(clock));
}
