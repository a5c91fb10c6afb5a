import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseQuery } from "@claimline/core/query/parse";
import { printQuery } from "@claimline/core/query/print";
import type { QueryProblem } from "@claimline/core/query/problem";
import type { Query } from "@claimline/core/query/query";
import { search } from "@claimline/core/query/search";
import { describe, expect, test } from "vitest";
import { derivation, story } from "./query/story.ts";
import { readVectors } from "./vectors.ts";

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

/** `position length hint` of each problem of a query, as the vectors have it. */
const told = (problems: readonly QueryProblem[]): string[] =>
  problems.map((each) => `${each.position} ${each.length} ${each.hint ?? "-"}`);

test.each(vectors("invalid.txt"))("the query %j is refused at %s", (typed, expected) => {
  const parsed = parseQuery(typed, story);
  expect(parsed.ok ? tree(parsed.query) : told(parsed.problems)).toEqual(expected.split(" ; "));
});

type Case = {
  name: string;
  query: string;
  found?: string[];
  printed?: string;
  problems?: string[];
};
type Vector = { rule: string; says: string; valid: Case[]; "near-miss": Case[] };

function hold(it: Case): void {
  const parsed = parseQuery(it.query, story);
  expect(parsed.ok ? [] : told(parsed.problems)).toEqual(it.problems ?? []);
  if (!parsed.ok) return;
  if (it.printed !== undefined) expect(printQuery(parsed.query)).toBe(it.printed);
  if (it.found)
    expect(
      search(derivation, parsed.query).found.map((record) => `${record.is}:${record.id}`),
    ).toEqual(it.found);
}

for (const { rule, says, ...cases } of readVectors<Vector>("query"))
  describe(`${rule}: ${says}`, () => {
    for (const kind of ["valid", "near-miss"] as const)
      for (const it of cases[kind]) test(`${rule} ${kind}: ${it.name}`, () => hold(it));
  });
