import type { IncomingMessage, ServerResponse } from "node:http";
import { StoryId } from "@claimline/core/model/id";
import { StoreError, type Store } from "@claimline/store/store";
import { ALWAYS } from "../headers.ts";
import { append } from "./append.ts";
import { problemOf, Refusal, type Reply } from "./problem.ts";
import { Rate } from "./rate.ts";
import { openApi } from "./openapi.ts";
import { json, logRange, storyExport, storyList } from "./read.ts";

/** What the API has to do with. */
export type Given = {
  store: Store;
  /** The file of the tokens. */
  tokens: string;
  /** Who asks, as far as limits go. */
  addressOf: (request: IncomingMessage) => string;
  complain: (what: string, error: unknown) => void;
};

type Ask = { request: IncomingMessage; story: string; query: URLSearchParams; given: Given };
type Route = {
  path: RegExp;
  /** By method. */
  does: Readonly<Record<string, (ask: Ask) => Reply | Promise<Reply>>>;
};

/** Whether an address is one of the API, which answers for all below `/api` itself. */
export const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url);

/** Tries to append, well or not, of one address: sixty at once, then one a second. */
const appends = new Rate(60, 1000);

const ROUTES: readonly Route[] = [
  { path: /^\/api\/v1\/stories$/, does: { GET: ({ request }) => storyList(request) } },
  {
    path: /^\/api\/v1\/openapi\.json$/,
    does: { GET: ({ request }) => json(request, openApi()) },
  },
  {
    path: /^\/api\/v1\/([^/]+)\/export$/,
    does: { GET: ({ request, story }) => storyExport(request, story) },
  },
  {
    path: /^\/api\/v1\/([^/]+)\/log$/,
    does: {
      GET: ({ request, story, query }) => logRange(request, story, query),
      POST({ request, story, given }) {
        const wait = appends.take(given.addressOf(request), performance.now());
        if (wait > 0)
          throw new Refusal(429, `Too many appends from your address; wait ${wait} s.`, {
            "retry-after": String(wait),
          });
        return append(request, story, given.store, given.tokens);
      },
    },
  },
];

async function answer(request: IncomingMessage, given: Given): Promise<Reply> {
  const [path, ...rest] = (request.url ?? "").split("?");
  for (const { path: known, does } of ROUTES) {
    const found = known.exec(path!);
    const story = found?.[1] ?? "";
    if (!found || (found.length > 1 && !StoryId.safeParse(story).success)) continue;
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
    if (!Object.hasOwn(does, method)) {
      const allow = Object.keys(does).map((each) => (each === "GET" ? "GET, HEAD" : each));
      throw new Refusal(405, `This address takes ${allow.join(", ")}.`, {
        allow: allow.join(", "),
      });
    }
    return does[method]!({ request, story, query: new URLSearchParams(rest.join("?")), given });
  }
  throw new Refusal(404, "There is no such address in the API; /api/v1/openapi.json describes it.");
}

/**
 * The site's API, below `/api`: every answer that is an error is problem details (RFC 9457). No answer lets another
 * site's pages read it (there are no CORS headers), and none sets or reads a cookie.
 */
export function api(given: Given) {
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
    const bytes = Buffer.from(reply.body);
    const length = reply.status === 304 ? {} : { "content-length": bytes.length };
    response.writeHead(reply.status, { ...ALWAYS, ...reply.headers, ...length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}
