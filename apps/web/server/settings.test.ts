import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("without a word everything has its usual place, and metrics have none", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    site: null,
    proxies: 0,
    level: "info",
    metrics: null,
    log: "claimline.db",
    tokens: "claimline.tokens",
  });
  // An empty setting is none, but for the port.
  const empty = { CLAIMLINE_LOG: "", CLAIMLINE_METRICS: "", CLAIMLINE_PROXY: "" };
  expect(readSettings({ ...empty, CLAIMLINE_LOG_LEVEL: "" })).toEqual(readSettings({}));
});

test("metrics on a port alone are for this machine only", () => {
  const of = (text: string) => readSettings({ CLAIMLINE_METRICS: text }).metrics;
  expect(of("9464")).toEqual({ host: "127.0.0.1", port: 9464 });
  expect(of("0.0.0.0:9464")).toEqual({ host: "0.0.0.0", port: 9464 });
  expect(of("[::1]:9464")).toEqual({ host: "::1", port: 9464 });
});

test("what means nothing is refused by its name", () => {
  for (const [name, ...texts] of [
    ["PORT", "", "x", "-1", "65536", "1.5"],
    ["CLAIMLINE_METRICS", "x", ":9464", "localhost:", "host:99999"],
    ["CLAIMLINE_LOG_LEVEL", "loud", "INFO"],
    ["CLAIMLINE_PROXY", "x"],
  ] as const)
    for (const text of texts)
      expect(() => readSettings({ [name]: text }), `${name}=${text}`).toThrow(
        new RegExp(`^${name} is `),
      );
});
