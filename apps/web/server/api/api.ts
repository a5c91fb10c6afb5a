import type { IncomingMessage, ServerResponse } from "node:http";
import { StoryId } from "@claimline/core/model/id";
import { StoreError } from "@claimline/store/store";
import { ALWAYS } from "../headers.ts";
import { InFlight } from "../in-flight.ts";
import { ADDRESSES, noView, type Ask, type Given, type Running } from "./addresses.ts";
import { problemOf, Refusal, type Reply } from "./problem.ts";

/** Whether an address is one of the API, which answers for all below `/api` itself. */
export const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url);

const decoded = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    throw new Refusal(404, "This address has a percent sign that means nothing.");
  }
};

async function answer(request: IncomingMessage, given: Ask["given"]): Promise<Reply> {
  const [path, ...rest] = (request.url ?? "").split("?");
  for (const { path: known, does } of ADDRESSES) {
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
      // Neither an id, nor the query, nor a header: nothing that somebody keeps to themselves gets into a record.
      const address = (request.url ?? "").split("?")[0]!.split("/", 5).join("/");
      given.complain(`${request.method} ${address}`, error);
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
