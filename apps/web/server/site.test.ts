import { expect, test } from "vitest";
import { absolute, openSite, readSite } from "./site.ts";

test("the public address is an origin, with or without a slash at its end", () => {
  expect(readSite("https://example.org")).toBe("https://example.org");
  expect(readSite("https://example.org/")).toBe("https://example.org");
  expect(readSite("http://localhost:3000")).toBe("http://localhost:3000");
  expect(readSite("https://EXAMPLE.org:443")).toBe("https://example.org");
});

test("without the setting there is none yet", () => {
  expect(readSite(undefined)).toBeNull();
  expect(readSite("")).toBeNull();
});

test("what is no public address is refused with what it must be", () => {
  for (const given of [
    "example.org",
    "ftp://example.org",
    "https://example.org/news",
    "https://example.org/?a=1",
    "https://name@example.org",
    "https://example.org/#top",
    "javascript:alert(1)",
  ])
    expect(() => readSite(given), given).toThrow(/^CLAIMLINE_URL is .*without path/);
});

test("an absolute address is the site's and the path", () => {
  openSite("https://example.org");
  expect(absolute("/karabakh-2020")).toBe("https://example.org/karabakh-2020");
});
