import { readFileSync } from "node:fs";
import type { Entry } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import { expect } from "vitest";
import { playStory } from "../stories/play.ts";
import { ferry } from "../terminal/ferry.ts";
import { opened } from "../terminal/inside.ts";

/* Two stories to keep: one as it was published and went on, one made up for the terminal; and what a store or file holds of them. */

export const WATER = playStory("water-main");
export const FERRY = opened(ferry()).entries;

/** Appends to a story of a store, in one go. */
export async function put(
  address: string,
  story: string,
  entries: readonly Entry[],
): Promise<void> {
  const store = await openStore(address);
  try {
    const log = store.story(story);
    expect((await log.append(entries, await log.head())).ok).toBe(true);
  } finally {
    await store.close();
  }
}

export async function read(address: string, story: string): Promise<string> {
  const store = await openStore(address);
  try {
    return await store.story(story).read(1);
  } finally {
    await store.close();
  }
}

export const text = (file: string): string => readFileSync(file, "utf8");
