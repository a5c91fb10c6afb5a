import type { IncomingMessage, ServerResponse } from "node:http";
import { isApi } from "./api/api.ts";
import { problemOf, Refusal } from "./api/problem.ts";
import { streamOf } from "./door.ts";
import { FIELDS, whenToComeBack } from "./event.ts";
import { ALWAYS } from "./headers.ts";

/** Sends the reader of a stream away for a moment: to a refusal a browser would not come back. */
export function comeBack(response: ServerResponse): void {
  response.writeHead(200, FIELDS);
  response.end(whenToComeBack());
}

/** Answers while the stories are not there yet. */
export function notNow(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "";
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (streamOf(url) && isRead) return comeBack(response);
  const refusal = new Refusal(503, "The site is starting; try again in a moment.", {
    "retry-after": "1",
  });
  const { status, headers, body } = isApi(url)
    ? problemOf(refusal)
    : {
        status: 503,
        headers: {
          ...refusal.headers,
          "cache-control": "no-store",
          "content-type": "text/plain; charset=utf-8",
        },
        body: `${refusal.message}\n`,
      };
  response.writeHead(status, { ...ALWAYS, ...headers });
  response.end(request.method === "HEAD" ? undefined : body);
}
