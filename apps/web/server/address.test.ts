import { expect, test } from "vitest";
import { readAddress } from "./address.ts";

test("a query is normalised: known names, sorted, without empty values", () => {
  expect(readAddress("/s?q=drone&x=1&asOf=2020-09-28&order=")).toEqual({
    path: "/s",
    query: "asOf=2020-09-28&q=drone",
  });
  expect(readAddress("/s?asOf=2020-09-28&q=drone")).toEqual(
    readAddress("/s?q=drone&&asOf=2020-09-28"),
  );
});

test("what is no address is null: a broken percent sign, another host, a null byte, endless length", () => {
  for (const url of ["/%E0%A4%A", "//example.org/", "/a%00b", `/${"a".repeat(5000)}`, "*", ""])
    expect(readAddress(url)).toBeNull();
});
