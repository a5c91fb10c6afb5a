import { expect, test } from "vitest";
import { canonicalOf } from "./canonical.ts";
import { openSite } from "./site.ts";

openSite("https://example.org");
const of = (asOf: string | null, query: Record<string, string>): string =>
  canonicalOf("/s/disputes", asOf, query);

test("orders and filters are known by the plain page", () => {
  expect(of(null, {})).toBe("https://example.org/s/disputes");
  expect(of(null, { order: "oldest" })).toBe("https://example.org/s/disputes");
  expect(of(null, { q: "drone", page: "2" })).toBe("https://example.org/s/disputes");
  expect(of(null, { standing: "contested" })).toBe("https://example.org/s/disputes");
});

test("a further page and a moment keep their own address", () => {
  expect(of(null, { page: "first-shelling" })).toBe(
    "https://example.org/s/disputes?page=first-shelling",
  );
  expect(of("2020-09-28", { order: "oldest" })).toBe(
    "https://example.org/s/disputes?asOf=2020-09-28",
  );
});
