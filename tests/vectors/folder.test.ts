import { describe, expect, test } from "vitest";
import { logOf } from "@claimline/core/folder/log";
import { edited, type Edit } from "./sound.ts";
import { readVectors } from "./vectors.ts";

/* Schema and cross-record rules: a sound folder, edited. Each problem has its rule and place. */

type Wrong = { rule: string; path: string; line: number; column: number; hint?: string };
type Case = { name: string; edits?: Edit[]; problems?: Wrong[] };
type Vector = { rule: string; says: string; valid: Case[]; "near-miss": Case[] };

type Placed = Pick<Wrong, "path" | "line" | "column">;
const order = (a: Placed, b: Placed): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;

for (const vector of readVectors<Vector>("problems"))
  describe(`${vector.rule}: ${vector.says}`, () => {
    for (const it of vector.valid)
      test(`${vector.rule} valid: ${it.name}`, () => {
        const made = logOf(edited(it.edits));
        expect(made.ok ? [] : made.problems).toEqual([]);
      });
    for (const it of vector["near-miss"])
      test(`${vector.rule} near-miss: ${it.name}`, () => {
        const made = logOf(edited(it.edits));
        const found = made.ok ? [] : made.problems;
        const wanted = it.problems!.toSorted(order);
        const hints = wanted.map((problem) => "hint" in problem);
        expect(
          found.toSorted(order).map(({ rule, path, line, column, hint }, index) => ({
            rule,
            path,
            line,
            column,
            ...(hints[index] && { hint }),
          })),
        ).toEqual(wanted);
        for (const problem of found) {
          expect(problem.expected).not.toBe("");
          expect(problem.found).not.toBe("");
          expect(problem.hint).not.toBe("");
        }
      });
  });
