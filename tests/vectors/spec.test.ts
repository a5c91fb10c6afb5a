import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readVectors } from "./vectors.ts";

type Vector = { rule: string; valid?: unknown[]; "near-miss"?: unknown[] };

const spec = readFileSync(join(import.meta.dirname, "../../SPEC.md"), "utf8");
const RULES = [...spec.matchAll(/^(?:- |\| )\*\*([MSFTVQL]\d*)\*\*/gm)].map((match) => match[1]!);
const vectors = ["rules", "problems", "query", "log"].flatMap((folder) =>
  readVectors<Vector>(folder),
);

test("SPEC.md has rules of every chapter, each with a number of its own", () => {
  expect(RULES.length).toBe(new Set(RULES).size);
  expect([...new Set(RULES.map((rule) => rule[0]))].sort()).toEqual([..."FLMQSTV"]);
});

test.each(["valid", "near-miss"] as const)("every rule of SPEC.md has a %s vector", (kind) => {
  const held = new Set(
    vectors.flatMap((each) => ((each[kind]?.length ?? 0) > 0 ? [each.rule] : [])),
  );
  expect(RULES.filter((rule) => !held.has(rule))).toEqual([]);
});

test("every vector is of a rule that SPEC.md has", () => {
  expect(vectors.map((each) => each.rule).filter((rule) => !RULES.includes(rule))).toEqual([]);
});
