import { headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { openStore } from "@claimline/store/open";
import { StoreError, type Store } from "@claimline/store/store";
import { BadStory, type Opened } from "./opened.ts";
import { entriesOf } from "./sse.ts";

/** A log that may grow: in a store, or on a site. */
export type Source = {
  /** All entries from a number on, a line each. */
  read: (from: number) => Promise<string>;
  /** The same, and those that come, until the signal ends it. */
  watch: (from: number, signal: AbortSignal) => AsyncIterable<string>;
  close: () => Promise<void>;
};

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
  try {
    const store = await openStore(address);
    try {
      const log = store.story(await storyIn(store, address, named));
      return { read: log.read, watch: log.watch, close: store.close };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof StoreError) return refuse(error.message);
    throw error;
  }
}

function onSite(address: string): Source {
  const url = new URL(address);
  const [story] = url.pathname.split("/").filter(Boolean);
  const base = story
    ? `${url.origin}/${story}`
    : refuse(`${address}: which story? Write ${url.origin}/STORY`);
  async function read(from: number): Promise<string> {
    const answer = await fetch(`${base}/log.ndjson`).catch((error: unknown) =>
      refuse(`${base}: no answer (${error instanceof Error ? error.message : String(error)})`),
    );
    if (!answer.ok) refuse(`${base}/log.ndjson: the site answers ${answer.status}`);
    const text = await answer.text();
    return text
      .split("\n")
      .slice(from - 1)
      .join("\n");
  }
  return {
    read,
    watch: (from, signal) => entriesOf(`${base}/stream`, from, signal),
    close: async () => {},
  };
}

/** Opens what a story is followed from: a site's address, a `postgres://` one, an SQLite file; `#id` names one of several stories. */
export const openSource = (address: string): Promise<Source> =>
  /^https?:/.test(address) ? Promise.resolve(onSite(address)) : inStore(address);

/** The entries of a log after a head, verified, as they come. Throws a BadStory at the first that does not fit. */
async function* verified(
  address: string,
  source: Source,
  after: Head | null,
  signal: AbortSignal,
): AsyncIterable<readonly Entry[]> {
  let head = after;
  for await (const text of source.watch((head?.seq ?? 0) + 1, signal)) {
    const next = readLog(text, null, head);
    if (!next.ok)
      return refuse(
        `${address}: what came does not follow what was there: expected ${next.problem.expected}; found ${next.problem.found}`,
      );
    head = next.head;
    yield next.entries;
  }
}

/** Opens a story that grows, verified to its end. Throws BadStory. */
export async function openGrowing(address: string): Promise<Opened> {
  const source = await openSource(address);
  const read = readLog(await source.read(1));
  if (!read.ok) {
    await source.close();
    return refuse(
      `${address}: not opened, its log does not verify`,
      `entry ${read.problem.seq ?? read.problem.line}: expected ${read.problem.expected}; found ${read.problem.found}`,
    );
  }
  const { entries, head } = read;
  // A command is done with what it has read; only who follows needs the source again.
  await source.close();
  return {
    from: address,
    state: fold(entries),
    head: (): Head | null => head,
    entries,
    async *follow(known, signal) {
      const again = await openSource(address);
      try {
        yield* verified(address, again, headOf(known), signal);
      } finally {
        await again.close();
      }
    },
  };
}
