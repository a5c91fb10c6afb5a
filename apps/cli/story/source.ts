import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog, type LogProblem } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { openStore } from "@claimline/store/open";
import { isSite, withoutPassword } from "@claimline/store/places";
import { openRemote } from "@claimline/store/remote";
import type { Store, StoryLog } from "@claimline/store/store";
import { BadStory, type Opened } from "./opened.ts";
import { asStory, told } from "./told.ts";

/** A log that may grow: in a store, or on a site. */
export type Source = Pick<StoryLog, "read" | "watch"> & Pick<Store, "close">;

const refuse = (refused: string, ...places: string[]): never => {
  throw new BadStory({ refused, places });
};

/** The story of a store that is meant: the one that is named, or the only one there is. */
async function storyIn(store: Store, address: string, named: string | null): Promise<string> {
  const all = await store.stories();
  if (named !== null)
    return all.includes(named)
      ? named
      : refuse(`${address}: no story “${named}” in it; there is ${all.join(", ") || "none"}`);
  if (all.length === 1) return all[0]!;
  return refuse(
    all.length === 0
      ? `${address}: no story in it yet; claimline publish FOLDER --to ${address} puts one there`
      : `${address}: ${all.length} stories in it; write one of ${all.map((id) => `${address}#${id}`).join(", ")}`,
  );
}

async function inStore(whole: string): Promise<Source> {
  const [address = "", named = null] = whole.split("#");
  const store = await openStore(address);
  try {
    return { ...store.story(await storyIn(store, address, named)), close: store.close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function onSite(address: string): Source {
  const [, site = "", story = ""] = /^(https?:\/\/[^/]+.*?)\/+([^/?#]+)\/*$/i.exec(address) ?? [];
  if (!story) return refuse(`${address}: which story? Write ${new URL(address).origin}/STORY`);
  const { close, story: log } = openRemote(site, null);
  const { read, watch } = log(story);
  return {
    async read(from) {
      const text = await read(from);
      return text || from > 1
        ? text
        : refuse(`${address}: the site answers 404: it has no story “${story}”`);
    },
    watch,
    close,
  };
}

/**
 * Opens what a story is followed from: a site's address, a `postgres://` one, an SQLite file; `#id` names one of several
 * stories. Throws BadStory.
 */
export async function openSource(address: string): Promise<Source> {
  const source = await told(async () => (isSite(address) ? onSite(address) : inStore(address)));
  return { ...source, read: (from) => told(() => source.read(from)) };
}

const misfit = ({ line, seq, expected, found }: LogProblem): string =>
  `entry ${seq ?? line}: expected ${expected}; found ${found}`;

/** The entries of a log after a head, verified, as they come. Throws a BadStory at the first that does not fit. */
async function* verified(
  address: string,
  source: Source,
  after: Head | null,
  signal: AbortSignal,
): AsyncIterable<readonly Entry[]> {
  let head = after;
  try {
    for await (const text of source.watch((head?.seq ?? 0) + 1, signal)) {
      const next = readLog(text, null, head);
      if (!next.ok)
        return refuse(
          `${address}: does not verify: what came does not follow what was there`,
          misfit(next.problem),
        );
      head = next.head;
      yield next.entries;
    }
  } catch (error) {
    throw asStory(error);
  }
}

/** A log that grows, open, with all that it holds by now. */
export type Growing = Opened & Required<Pick<Opened, "follow">> & { entries: readonly Entry[] };

/** Opens a story that grows, verified to its end. Throws BadStory. */
export async function openGrowing(address: string): Promise<Growing> {
  const source = await openSource(address);
  try {
    const read = readLog(await source.read(1));
    if (!read.ok)
      return refuse(`${address}: not opened, its log does not verify`, misfit(read.problem));
    const { entries } = read;
    return {
      from: withoutPassword(address),
      state: fold(entries),
      entries,
      async *follow(after, signal) {
        const again = await openSource(address);
        try {
          yield* verified(address, again, after, signal);
        } finally {
          await again.close();
        }
      },
    };
  } finally {
    // A command is done with what it has read; only who follows needs the source again.
    await source.close();
  }
}
