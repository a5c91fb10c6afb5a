import type { IncomingMessage } from "node:http";

/**
 * Who asks, as far as limits go. Behind a proxy of one's own (`CLAIMLINE_PROXY`, how many of them) it is the address that
 * the outermost of them saw: the header's entries before that are the reader's own word. Throws if the setting is no number.
 */
export function clientAddress(
  proxies: string | undefined,
): (request: Pick<IncomingMessage, "headers" | "socket">) => string {
  const count = Number(proxies || 0);
  if (!Number.isInteger(count) || count < 0 || count > 9)
    throw new Error(
      `CLAIMLINE_PROXY is ${proxies}; it must be the number of proxies in front of the site, such as 1`,
    );
  return (request) => {
    const passed = String(request.headers["x-forwarded-for"] ?? "").split(",");
    const seen = count > 0 ? passed.at(-count)?.trim() : undefined;
    return seen || (request.socket.remoteAddress ?? "");
  };
}
