import type { IncomingMessage } from "node:http";
import { similar } from "@claimline/core/text/similar";
import type { Store } from "@claimline/store/store";
import type { InFlight } from "../in-flight.ts";
import { append, type OnAppended } from "./append.ts";
import { askedOf, type Asked, type ParameterName } from "./ask.ts";
import { keptJson } from "./kept.ts";
import { openApi } from "./openapi.ts";
import { Refusal, type Reply } from "./problem.ts";
import { Rate } from "./rate.ts";
import { heads, logRange, standingStory, storyList } from "./read.ts";
import { RECORDS, type RecordName } from "./records.ts";
import { VIEWS, type ViewName } from "./views.ts";

/** What a process that serves the API may want to know of it, or tell it. */
export type Running = {
  /** Appends that have begun. */
  appends: InFlight;
  /** Whether this process is coming to its end. */
  isEnding: () => boolean;
  /** Told of each append: how many entries, and the number of the last. */
  onAppended: OnAppended;
};

/** What the API has to do with. */
export type Given = {
  store: Store;
  /** The file of the tokens. */
  tokens: string;
  /** Who asks, as far as limits go. */
  addressOf: (request: IncomingMessage) => string;
  complain: (what: string, error: unknown) => void;
};

/** A request of one of the addresses. */
export type Ask = {
  request: IncomingMessage;
  story: string;
  /** The further words of the address, after that of the story. */
  words: string[];
  query: URLSearchParams;
  given: Given & Running;
};
/** An address, and what it does. */
type Address = {
  path: RegExp;
  /** By method. */
  does: Readonly<Record<string, (ask: Ask) => Reply | Promise<Reply>>>;
};

/** Tries to append, well or not, of one address: sixty at once, then one a second. */
const tries = new Rate(60, 1000);

/** What follows from a story as of a moment, kept under the head that it follows from and the address that asks for it. */
function viewed(
  { request, story, words, query }: Ask,
  takes: readonly ParameterName[],
  answer: (asked: Asked) => unknown,
): Promise<Reply> {
  const served = standingStory(story);
  query.sort();
  const key = `${served.head.hash} ${words.join("/")}?${query.toString()}`;
  return keptJson(request, key, () => answer(askedOf(served, query, takes)));
}

/** No such view: what there is that sounds like it. */
export function noView(name: string): never {
  const near = similar(name, [...Object.keys(VIEWS), ...Object.keys(RECORDS), "log"]);
  const hint = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : "";
  throw new Refusal(
    404,
    `There is no such address in the API; /api/v1/openapi.json describes it.${hint}`,
    {},
    { near },
  );
}

/** Every address of the API. */
export const ADDRESSES: readonly Address[] = [
  {
    path: /^\/api\/v1\/stories$/,
    does: { GET: ({ request }) => keptJson(request, `stories ${heads()}`, storyList) },
  },
  {
    path: /^\/api\/v1\/openapi\.json$/,
    does: { GET: ({ request }) => keptJson(request, "openapi", openApi) },
  },
  {
    path: /^\/api\/v1\/([^/]+)\/log$/,
    does: {
      GET: ({ request, story, query, given }) => logRange(request, story, query, given.tokens),
      POST({ request, story, given }) {
        const wait = tries.take(given.addressOf(request), performance.now());
        if (wait > 0)
          throw new Refusal(429, `Too many appends from your address; wait ${wait} s.`, {
            "retry-after": String(wait),
          });
        if (given.isEnding())
          throw new Refusal(503, "This site is about to restart; send the same again.", {
            "retry-after": "1",
            connection: "close",
          });
        return given.appends.during(() => append(request, story, given));
      },
    },
  },
  {
    path: /^\/api\/v1\/([^/]+)(?:\/([^/]+))?$/,
    does: {
      GET(ask) {
        const [name = "story"] = ask.words;
        if (!Object.hasOwn(VIEWS, name)) return noView(name);
        const { takes, answer } = VIEWS[name as ViewName];
        return viewed(ask, takes, answer);
      },
    },
  },
  {
    path: /^\/api\/v1\/([^/]+)\/([^/]+)\/([^/]+)$/,
    does: {
      GET(ask) {
        const [name = "", id = ""] = ask.words;
        if (!Object.hasOwn(RECORDS, name)) return noView(name);
        const { takes, answer } = RECORDS[name as RecordName];
        return viewed(ask, takes, (asked) => answer(asked, id));
      },
    },
  },
];
