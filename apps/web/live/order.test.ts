import { expect, test } from "vitest";
import { turns } from "./order.ts";

test("only oldest first turns a feed, and only where its address asks for nothing", () => {
  expect(["oldest", "newest", null, "", "{}"].map((chosen) => turns("", chosen))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  for (const query of ["?order=newest", "?page=a", "?q=drone", "?asOf=2020-09-28"])
    expect(turns(query, "oldest")).toBe(false);
  expect(turns("?ref=mail", "oldest")).toBe(true);
});
