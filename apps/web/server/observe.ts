import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Journal } from "./journal.ts";
import type { Metrics } from "./metrics.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export type Observer = {
  journal: Journal;
  metrics: Metrics | null;
  /** The pattern of an address. */
  routeOf: (url: string) => string;
  /** Whether a proxy of one's own stands in front, whose word for a request counts. */
  isBehindProxy: boolean;
};

/** The name of a request: that of the proxy, else one of our own. */
function nameOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const given = request.headers["x-request-id"];
  return isBehindProxy && typeof given === "string" && /^[\w.-]{1,64}$/.test(given)
    ? given
    : randomUUID();
}

/**
 * Takes down what became of a request: method, pattern of the address, status, milliseconds, name. Neither its address
 * nor its query, no header and nobody's address: what somebody read, and what they keep to themselves, stays theirs.
 * Gives the name.
 */
export function observe(
  request: IncomingMessage,
  response: ServerResponse,
  { journal, metrics, routeOf, isBehindProxy }: Observer,
): string {
  const began = performance.now();
  const name = nameOf(request, isBehindProxy);
  // Whoever answers may change both.
  const route = routeOf(request.url ?? "");
  const method = METHODS.has(request.method ?? "") ? request.method! : "other";
  response.once("close", () => {
    const time = performance.now() - began;
    const status = response.statusCode;
    const whole = response.writableFinished;
    metrics?.answered({ route, method, status, seconds: time / 1000 });
    const fact = {
      method,
      route,
      status,
      ms: Math.round(time * 10) / 10,
      id: name,
      ...(whole ? {} : { cut: true }),
    };
    // Readers who leave a stream tell nothing that a metric does not.
    if (status < 400 && route.endsWith("/stream")) journal.debug(fact, "request");
    else journal.info(fact, "request");
  });
  return name;
}
