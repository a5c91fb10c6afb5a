import type { IncomingMessage, ServerResponse } from "node:http";
import type { Kind } from "@claimline/core/export/records";
import { StoryId } from "@claimline/core/model/id";
import { similar } from "@claimline/core/text/similar";
import { StoreError, type Store } from "@claimline/store/store";
import { ALWAYS } from "../headers.ts";
import { InFlight } from "../in-flight.ts";
import { append, type OnAppended } from "./append.ts";
import { problemOf, Refusal, type Reply } from "./problem.ts";
import { Rate } from "./rate.ts";
import { openApi } from "./openapi.ts";
import { askedOf } from "./ask.ts";
import { keptJson } from "./kept.ts";
import { heads, logRange, standingStory, storyList } from "./read.ts";
import { RECORDS, recordAnswer, VIEWS, type View, type ViewName } from "./views.ts";

/** What a process that serves the API may want to know of it, or tell it. */
type Running = {
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

type Ask = {
  request: IncomingMessage;
  story: string;
  /** The further words of the address, after that of the story. */
  words: string[];
  query: URLSearchParams;
  given: Given & Running;
};
type Route = {
  path: RegExp;
  /** By method. */
  does: Readonly<Record<string, (ask: Ask) => Reply | Promise<Reply>>>;
};

/** Whether an address is one of the API, which answers for all below `/api` itself. */
export const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url);

/** Tries to append, well or not, of one address: sixty at once, then one a second. */
const tries = new Rate(60, 1000);

/** A view of a story as of a moment, kept under the head that it follows from and the address that asks for it. */
function viewed(ask: Ask, view: View<unknown>): Promise<Reply> {
  const { request, story, words, query } = ask;
  const served = standingStory(story);
  query.sort();
  const key = `${served.head.hash} ${words.join("/")}?${query.toString()}`;
  return keptJson(request, key, () => view.answer(askedOf(served, query, view.takes)));
}

/** No such view: what there is that sounds like it. */
function noView(name: string): never {
  const near = similar(name, [...Object.keys(VIEWS), ...Object.keys(RECORDS), "log"]);
  const hint = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : "";
  throw new Refusal(
    404,
    `There is no such address in the API; /api/v1/openapi.json describes it.${hint}`,
    {},
    { near },
  );
}

const ROUTES: readonly Route[] = [
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
        return Object.hasOwn(VIEWS, name) ? viewed(ask, VIEWS[name as ViewName]) : noView(name);
      },
    },
  },
  {
    path: /^\/api\/v1\/([^/]+)\/([^/]+)\/([^/]+)$/,
    does: {
      GET(ask) {
        const [name = "", id = ""] = ask.words;
        if (!Object.hasOwn(RECORDS, name)) return noView(name);
        const kind = name as Kind;
        return viewed(ask, {
          ...RECORDS[kind],
          answer: (asked) => recordAnswer(kind, id, asked),
        });
      },
    },
  },
];

const decoded = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    throw new Refusal(404, "This address has a percent sign that means nothing.");
  }
};

async function answer(request: IncomingMessage, given: Ask["given"]): Promise<Reply> {
  const [path, ...rest] = (request.url ?? "").split("?");
  for (const { path: known, does } of ROUTES) {
    const found = known.exec(path!);
    const [, story = "", ...words] = (found ?? []).filter((word) => word !== undefined);
    if (!found || (found.length > 1 && !StoryId.safeParse(story).success)) continue;
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
    if (!Object.hasOwn(does, method)) {
      const allow = Object.keys(does).map((each) => (each === "GET" ? "GET, HEAD" : each));
      throw new Refusal(405, `This address takes ${allow.join(", ")}.`, {
        allow: allow.join(", "),
      });
    }
    const query = new URLSearchParams(rest.join("?"));
    return does[method]!({ request, story, words: words.map(decoded), query, given });
  }
  return noView("");
}

/**
 * The site's API, below `/api`: every answer that is an error is problem details (RFC 9457). No answer lets another
 * site's pages read it (there are no CORS headers), and none sets or reads a cookie.
 */
export function api(asked: Given & Partial<Running>) {
  const given = {
    appends: new InFlight(),
    isEnding: () => false,
    onAppended: () => {},
    ...asked,
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await answer(request, given).catch((error: unknown) => {
      if (error instanceof Refusal) return problemOf(error);
      // Neither the query nor a header: nothing that somebody keeps to themselves gets into a record.
      given.complain(`${request.method} ${request.url?.split("?")[0]}`, error);
      return problemOf(
        error instanceof StoreError
          ? new Refusal(503, "The store cannot be used now; send the same again in a while.", {
              "retry-after": "10",
            })
          : new Refusal(500, "Something went wrong here. It is on record."),
      );
    });
    const bytes = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
    const length = reply.status === 304 ? {} : { "content-length": bytes.length };
    response.writeHead(reply.status, { ...ALWAYS, ...reply.headers, ...length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}
