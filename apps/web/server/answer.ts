import type { IncomingMessage, ServerResponse } from "node:http";
import { readAddress, type Address } from "./address.ts";
import { AnswerCache, type Answer } from "./cache.ts";
import { capture, type Handle } from "./capture.ts";
import { bodiesOf, BROTLI_TAGS, choose } from "./encoding.ts";
import { isHeld } from "./fresh.ts";
import { ALWAYS, isBuilt, keep } from "./headers.ts";
import { remembered } from "./remembered.ts";

const OWN = new Set([
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "vary",
]);

async function make(handle: Handle, request: IncomingMessage, path: string): Promise<Answer> {
  // What is made for one reader is kept for all: nothing but the address may change it. By a header Next would answer half
  // a file, "not modified", or to itself, as between its own parts.
  request.headers = {};
  const { status, headers, body } = await capture(handle, request);
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)));
  const bodies = bodiesOf(body, String(headers["content-type"] ?? ""), isBuilt(path));
  return {
    status,
    headers: { ...kept, ...ALWAYS, "cache-control": keep(path, status), vary: "Accept-Encoding" },
    bodies,
  };
}

/**
 * The server's one listener. Pages are pure functions of head, path and query, so an answer is kept under these,
 * and its ETag tells these and the body that is sent. `version` names the heads of all logs and the build, as they are now.
 */
export function listener(
  handle: Handle,
  version: () => string,
  cache: AnswerCache = new AnswerCache(),
) {
  const addressOf = remembered(readAddress);
  const encodingOf = remembered(choose);
  const pending = new Map<string, Promise<Answer>>();

  const find = (request: IncomingMessage, address: Address, at: string): Promise<Answer> => {
    const key = `${at} ${address.path}?${address.query}`;
    const known = cache.get(key) ?? pending.get(key);
    if (known) return Promise.resolve(known);
    const made = make(handle, request, address.path)
      .then((answer) => {
        if (answer.status < 400) cache.set(key, answer);
        return answer;
      })
      .finally(() => pending.delete(key));
    pending.set(key, made);
    return made;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...ALWAYS, allow: "GET, HEAD", "content-type": "text/plain" });
      response.end("This site is only read: GET or HEAD.\n");
      return;
    }
    const asked = addressOf(request.url ?? "");
    // Next's own endpoints (data, images) are no part of the site.
    const closed = asked?.path.startsWith("/_next/") && !asked.path.startsWith("/_next/static/");
    const address =
      asked === null
        ? { path: "/bad-address", query: "" }
        : closed
          ? { path: "/lost", query: "" }
          : asked;
    const encoding = encodingOf(request.headers["accept-encoding"] ?? "");
    const held = request.headers["if-none-match"];
    request.url = address.query ? `${address.path}?${address.query}` : address.path;
    const { method } = request;
    request.method = "GET";
    const at = version();
    const { status, headers, bodies } = await find(request, address, at);
    const { bytes, coding, tag } = await bodies.in(encoding);
    const etag = `"${at}-${tag}"`;
    const fresh: Record<string, string> = status === 200 ? { etag } : {};
    // Who holds the quick Brotli of this page has the page: the best one is only smaller.
    const same = coding === "br" ? BROTLI_TAGS.map((each) => `"${at}-${each}"`) : [etag];
    if (status === 200 && same.some((each) => isHeld(held, each))) {
      response.writeHead(304, {
        ...ALWAYS,
        ...fresh,
        "cache-control": String(headers["cache-control"]),
        vary: "Accept-Encoding",
      });
      response.end();
      return;
    }
    const coded: Record<string, string> =
      coding === "identity" ? {} : { "content-encoding": coding };
    response.writeHead(status, { ...headers, ...fresh, ...coded, "content-length": bytes.length });
    response.end(method === "HEAD" ? undefined : bytes);
  };
}
