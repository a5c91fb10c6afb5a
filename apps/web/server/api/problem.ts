import { STATUS_CODES, type OutgoingHttpHeaders } from "node:http";

/** An answer of the API, whole. */
export type Reply = { status: number; headers: OutgoingHttpHeaders; body: string | Buffer };

/** Why a request is refused; `more` are further members of the problem, for programs. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly more: Readonly<Record<string, unknown>>;
  constructor(
    status: number,
    detail: string,
    headers: OutgoingHttpHeaders = {},
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.status = status;
    this.headers = headers;
    this.more = more;
  }
}

/** A refusal as problem details (RFC 9457). What was refused once may be granted later, so nobody keeps it. */
export function problemOf({ status, message, headers, more }: Refusal): Reply {
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail: message };
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
    body: `${JSON.stringify({ ...problem, ...more })}\n`,
  };
}
