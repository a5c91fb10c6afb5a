import { existsSync } from "node:fs";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { isPostgres, isSite } from "@claimline/store/places";
import { openRemote } from "@claimline/store/remote";
import { BadStory, refuseMissing } from "../story/opened.ts";

/** A log that was read whole and verified. */
export type Whole = { story: string; text: string; entries: Entry[]; head: Head };

/** The logs of a store or a site. */
export type Logs = {
  /** Ids of the stories that are meant: the one that the address names, else all there are. */
  stories: string[];
  read: (story: string) => Promise<string>;
  close: () => Promise<void>;
};

export const refuse = (refused: string, ...places: string[]): never => {
  throw new BadStory({ refused, places });
};

/** A log with its story, verified. Throws a BadStory if it does not verify, or tells no story: `name` is what it is called then. */
export function wholeOf(name: string, text: string): Whole {
  const log = readLog(text);
  if (!log.ok) {
    const { line, expected, found } = log.problem;
    return refuse(
      `${name}: does not verify`,
      `${name}:${line}: expected ${expected}; found ${found}`,
    );
  }
  const { entries, head } = log;
  const first = entries.find(({ record }) => record.is === "story");
  if (!head || !first)
    return refuse(`${name}: no log of a story: nothing in it says which story it is`);
  return { story: first.record.id, text, entries, head };
}

async function inStore(whole: string): Promise<Logs> {
  const [address = "", named = null] = whole.split("#");
  // A store that is opened is made; nobody wants an empty one kept.
  if (!isPostgres(address) && !existsSync(address)) return refuseMissing(address, "store");
  const store = await openStore(address);
  const all = await store.stories();
  const isThere = named === null ? all.length > 0 : all.includes(named);
  if (!isThere) {
    await store.close();
    return refuse(
      named === null
        ? `${address}: no story in it`
        : `${address}: no story “${named}” in it; there is ${all.join(", ") || "none"}`,
    );
  }
  return {
    stories: named === null ? all : [named],
    read: (story) => store.story(story).read(1),
    close: store.close,
  };
}

async function onSite(address: string): Promise<Logs> {
  const { pathname, origin } = new URL(address);
  const [named] = pathname.split("/").filter(Boolean);
  const { story, stories, close } = openRemote(origin, null);
  return {
    stories: named === undefined ? await stories() : [named],
    async read(id) {
      return (await story(id).read(1)) || refuse(`${address}: the site has no story “${id}”`);
    },
    close,
  };
}

/**
 * Opens what is to be kept: an SQLite file or `postgres://…`, perhaps with `#` and the id of a story; a site, perhaps with
 * the path of a story.
 */
export const openLogs = (address: string): Promise<Logs> =>
  isSite(address) ? onSite(address) : inStore(address);
