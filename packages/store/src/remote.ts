import { headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { problemIn, storiesIn, textOf, type Problem } from "./said.ts";
import { entriesOf } from "./sse.ts";
import { StoreError, type Appended, type Store, type StoryLog } from "./store.ts";
import { tagOf } from "./tag.ts";

/** What a site lets others do with its logs: all but ask for a head alone. Its stories are those that stand. */
export type Remote = Pick<Store, "close" | "stories"> & {
  story: (id: string) => Pick<StoryLog, "read" | "append" | "watch">;
};

/** Milliseconds for an answer, how often one is asked for, and milliseconds between. */
const PATIENCE = 30_000;
const TRIES = 4;
const PAUSE = 400;

/** The longest wait that a site may ask for and is given without a word. */
const WAIT = 10_000;

/* Too much was asked, or a site restarts, or the proxy before it has none at this moment. */
const BUSY = [429, 502, 503, 504];

/** How long a site that is busy asks to wait (Retry-After, in seconds or as a date), in milliseconds; null if it is not. */
function waitOf(response: Response, otherwise: number): number | null {
  if (!BUSY.includes(response.status)) return null;
  const asked = response.headers.get("retry-after");
  if (asked === null) return otherwise;
  const time = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(time) ? otherwise : Math.max(0, time);
}

/** A site's address as it is used. Throws a StoreError: a token is sent over https only, or within this machine. */
function siteOf(address: string, token: string | null): string {
  const url = URL.parse(address);
  if (!url || url.username || url.password || url.search || url.hash)
    throw new StoreError(`${address}: a site is its plain address, such as https://example.org`);
  const isNear = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (token !== null && url.protocol !== "https:" && !isNear)
    throw new StoreError(`${address}: a token would be read on its way; use https`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

const later = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/**
 * The logs of a site, through its API and its streams. Reading needs no token. Whatever does not come through is asked for again,
 * and a site that is busy is waited for: an append that was recorded although its answer was lost is answered as the first time. Throws a StoreError.
 */
export function openRemote(address: string, token: string | null): Remote {
  const site = siteOf(address, token);
  // What a header cannot hold would be told back by whoever refuses it.
  if (token !== null && !/^[\w-]{1,200}$/.test(token))
    throw new StoreError(`${address}: CLAIMLINE_TOKEN holds no token`);

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    for (let tried = 1; ; tried++) {
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        // Whoever is led elsewhere would take the token along.
        const redirect = token === null ? "follow" : "error";
        const response = await fetch(`${site}/api/v1${path}`, { ...init, signal, redirect });
        const wait = waitOf(response, PAUSE * tried);
        if (wait === null || wait > WAIT || tried === TRIES) return response;
        await response.body?.cancel();
        await later(wait);
        continue;
      } catch (error) {
        const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        if (tried === TRIES)
          throw new StoreError(`${address}: ${(why as Error).message}: no answer; try again`, {
            cause: error,
            again: PAUSE * TRIES,
          });
      }
      await later(PAUSE * tried);
    }
  }

  const refusal = (response: Response, problem: Problem | null): StoreError =>
    new StoreError(
      `${address}: ${response.status}: ${problem?.detail ?? "this is no site with an API"}`,
      { again: waitOf(response, PAUSE * TRIES) },
    );

  return {
    async stories() {
      const response = await ask("/stories");
      const stories = response.ok ? await storiesIn(address, response) : null;
      if (!stories) throw refusal(response, await problemIn(address, response));
      return stories;
    },
    story: (id) => ({
      async read(from) {
        const path = `/${id}/log?from=${from}`;
        const open = await ask(path);
        // The log of a story that was taken down is for whoever may put it back; else no token is sent to read.
        const response =
          open.status === 410 && token !== null
            ? await ask(path, { headers: { authorization: `Bearer ${token}` } })
            : open;
        const type = response.headers.get("content-type");
        if (response.ok && type === "application/x-ndjson") return textOf(address, response);
        const problem = await problemIn(address, response);
        if (problem && response.status === 404) return "";
        throw refusal(response, problem);
      },
      async append(entries: readonly Entry[], expected: Head | null): Promise<Appended> {
        const response = await ask(`/${id}/log`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${token ?? ""}`,
            "content-type": "application/x-ndjson",
            "if-match": tagOf(expected),
          },
          body: writeLog(entries),
        });
        const head = headOf(entries)!;
        if (response.ok && response.headers.get("etag") === tagOf(head)) return { ok: true, head };
        const problem = await problemIn(address, response);
        if (problem && response.status === 409) return { ok: false, head: problem.head };
        throw refusal(response, problem);
      },
      watch: (from, signal) => entriesOf(`${site}/${id}/stream`, from, signal),
    }),
    close: async () => {},
  };
}
