import type { IncomingMessage, ServerResponse } from "node:http";
import { ID } from "@claimline/core/model/id";
import { ALWAYS } from "../headers.ts";
import { problemOf, Refusal, type Reply } from "./problem.ts";
import { logRange, storyList } from "./read.ts";

type Ask = { request: IncomingMessage; story: string; query: URLSearchParams };
type Route = {
  path: RegExp;
  /** By method. */
  does: Readonly<Record<string, (ask: Ask) => Reply | Promise<Reply>>>;
};

/** Whether an address is one of the API, which answers for all below `/api` itself. */
export const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url);

const ROUTES: readonly Route[] = [
  { path: /^\/api\/v1\/stories$/, does: { GET: ({ request }) => storyList(request) } },
  {
    path: /^\/api\/v1\/([^/]+)\/log$/,
    does: { GET: ({ request, story, query }) => logRange(request, story, query) },
  },
];

async function answer(request: IncomingMessage): Promise<Reply> {
  const [path, ...rest] = (request.url ?? "").split("?");
  for (const { path: known, does } of ROUTES) {
    const found = known.exec(path!);
    const story = found?.[1] ?? "";
    if (!found || (found.length > 1 && !ID.test(story))) continue;
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
    if (!Object.hasOwn(does, method)) {
      const allow = Object.keys(does).map((each) => (each === "GET" ? "GET, HEAD" : each));
      throw new Refusal(405, `This address takes ${allow.join(", ")}.`, {
        allow: allow.join(", "),
      });
    }
    return does[method]!({ request, story, query: new URLSearchParams(rest.join("?")) });
  }
  throw new Refusal(404, "There is no such address in the API; it begins at /api/v1/stories.");
}

/**
 * The site's API, below `/api`: every answer that is an error is problem details (RFC 9457). No answer lets another
 * site's pages read it (there are no CORS headers), and none sets or reads a cookie.
 */
export function api(complain: (what: string, error: unknown) => void) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await answer(request).catch((error: unknown) => {
      if (error instanceof Refusal) return problemOf(error);
      complain(`${request.method} ${request.url?.split("?")[0]}`, error);
      return problemOf(new Refusal(500, "Something went wrong here. It is on record."));
    });
    const bytes = Buffer.from(reply.body);
    const length = reply.status === 304 ? {} : { "content-length": bytes.length };
    response.writeHead(reply.status, { ...ALWAYS, ...reply.headers, ...length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}
