import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { playStory } from "../stories/play.ts";

/** Every entry of the story that grows. */
export const entries: Entry[] = playStory("water-main");

/** How many of them are there at first. */
export const START = 21;

export type Growing = {
  home: string;
  /** The SQLite file of the story, in `home`. */
  file: string;
  store: Store;
  append: (from: number, to: number) => Promise<unknown>;
  close: () => Promise<void>;
};

/** The beginning of the story in a store on the disk, for one test. */
export async function growing(): Promise<Growing> {
  const home = mkdtempSync(join(tmpdir(), "claimline-follow-"));
  const file = join(home, "log.db");
  const store = await openStore(file);
  const story = store.story("water-main");
  await story.append(entries.slice(0, START), null);
  return {
    home,
    file,
    store,
    append: (from, to) => story.append(entries.slice(from, to), headOf(entries.slice(0, from))),
    async close() {
      await store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
