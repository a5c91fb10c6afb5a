import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddress, limitedBy, proxiesIn } from "./client.ts";

const asked = (remoteAddress: string, passed?: string): IncomingMessage =>
  ({
    headers: passed === undefined ? {} : { "x-forwarded-for": passed },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage;

test("readers of one IPv6 network count as one; of two, as two", () => {
  const one = limitedBy("2001:db8:1:2:aaaa:bbbb:cccc:dddd");
  expect(one).toBe("2001:db8:1:2::/64");
  for (const same of ["2001:db8:1:2::", "2001:db8:1:2::1", "2001:DB8:0001:0002:0:0:0:9%eth0"])
    expect(limitedBy(same), same).toBe(one);
  for (const other of ["2001:db8:1:3::1", "2001:db8:1::2", "::1", "fe80::1"])
    expect(limitedBy(other), other).not.toBe(one);
  expect(limitedBy("::1")).toBe("0:0:0:0::/64");
});

test("an IPv4 address counts by itself, however it is written", () => {
  expect(limitedBy("203.0.113.7")).toBe("203.0.113.7");
  expect(limitedBy("::ffff:203.0.113.7")).toBe("203.0.113.7");
  expect(limitedBy("::FFFF:203.0.113.7")).toBe("203.0.113.7");
  expect(limitedBy("::ffff:cb00:7107")).toBe("203.0.113.7");
  expect(limitedBy("203.0.113.8")).not.toBe(limitedBy("203.0.113.7"));
});

test("what is no address counts as it stands, and nothing breaks", () => {
  for (const text of ["", "unknown", ":::", "1::2::3", "::1.2.3.4", "_hidden"])
    expect(limitedBy(text)).toBe(text);
});

test("of what proxies passed on, only the word of one's own counts", () => {
  const alone = clientAddress(proxiesIn(undefined));
  expect(alone(asked("203.0.113.7", "198.51.100.1"))).toBe("203.0.113.7");
  const behindOne = clientAddress(proxiesIn("1"));
  expect(behindOne(asked("127.0.0.1", "198.51.100.1, 2001:db8::9"))).toBe("2001:db8:0:0::/64");
  expect(behindOne(asked("::1"))).toBe("0:0:0:0::/64");
  expect(clientAddress(2)(asked("127.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.1"))).toBe(
    "198.51.100.1",
  );
});

test("what is no number of proxies is refused", () => {
  for (const text of ["x", "-1", "1.5", "10"]) expect(() => proxiesIn(text)).toThrow(text);
  expect([undefined, "", "0", "2"].map(proxiesIn)).toEqual([0, 0, 0, 2]);
});
