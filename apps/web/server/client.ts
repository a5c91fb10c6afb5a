import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** The number of proxies that a setting names. Throws an Error if it is none. */
export function proxiesIn(text: string | undefined): number {
  const count = Number(text || 0);
  if (!Number.isInteger(count) || count < 0 || count > 9)
    throw new Error(
      `CLAIMLINE_PROXY is ${text}; it must be the number of proxies in front of the site, such as 1`,
    );
  return count;
}

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  const [head = "", tail] = address.split("::");
  const read = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? "")];
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<number>(gap).fill(0), ...last];
}

/**
 * Whom a limit counts: an IPv4 address, or the first 64 bits of an IPv6 one, since a single reader has all addresses
 * below these. An IPv4 address in IPv6's clothes is the same as without.
 */
export function limitedBy(address: string): string {
  const plain = address.replace(/%.*$/, "");
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(plain) || plain.includes(".")) return plain;
  const groups = groupsOf(plain);
  // The same written in hexadecimal.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/**
 * Who asks, as far as limits go. Behind proxies of one's own it is the address that the outermost of them saw: the
 * header's entries before that are the reader's own word.
 */
export const clientAddress =
  (proxies: number) =>
  (request: Pick<IncomingMessage, "headers" | "socket">): string => {
    const passed = String(request.headers["x-forwarded-for"] ?? "").split(",");
    const seen = proxies > 0 ? passed.at(-proxies)?.trim() : undefined;
    return limitedBy(seen || (request.socket.remoteAddress ?? ""));
  };
