import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseQuery } from "@claimline/core/query/parse";
import { printQuery } from "@claimline/core/query/print";
import type { Query } from "@claimline/core/query/query";
import { expect, test } from "vitest";
import { story } from "./query/story.ts";

function vectors(file: string): [typed: string, expected: string][] {
  const lines = readFileSync(join(import.meta.dirname, "query", file), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.lastIndexOf(" => ");
      return [line.slice(0, at), line.slice(at + 4)];
    });
}

function tree(query: Query): string {
  switch (query.is) {
    case "all":
      return "(all)";
    case "word":
    case "phrase":
      return `(${query.is} "${query.text}")`;
    case "field":
      return `(${query.field} ${query.values.map((value) => `"${value}"`).join(" ")})`;
    case "not":
      return `(not ${tree(query.of)})`;
    default:
      return `(${query.is} ${query.of.map(tree).join(" ")})`;
  }
}

test.each(vectors("valid.txt"))("the query %j is read as %s", (typed, expected) => {
  const parsed = parseQuery(typed, story);
  expect(parsed.ok ? tree(parsed.query) : parsed.problems).toBe(expected);
});

test.each(vectors("valid.txt"))("the query %j is the same after it is printed", (typed) => {
  const parsed = parseQuery(typed, story);
  const again = parsed.ok && parseQuery(printQuery(parsed.query), story);
  expect(again).toEqual(parsed);
});

test.each(vectors("invalid.txt"))("the query %j is refused at %s", (typed, expected) => {
  const parsed = parseQuery(typed, story);
  const told = parsed.ok
    ? tree(parsed.query)
    : parsed.problems.map((each) => `${each.position} ${each.length} ${each.hint ?? "-"}`);
  expect(told).toEqual(expected.split(" ; "));
});
