import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFiles } from "../../scripts/files.ts";
import { lexedBlocks } from "./markdown.ts";
import { proseBlocks } from "./prose.ts";

const FOLDER = join(import.meta.dirname, "../../stories/karabakh-2020");

const holds = (body: string): void => {
  const read = proseBlocks(body);
  if (read) expect(read).toEqual(lexedBlocks(body));
};

test("the posts of the first story are prose, and read as the lexer reads them", () => {
  const bodies = [...readFiles(FOLDER)]
    .filter(([path]) => path.startsWith("posts/"))
    .map(([, text]) => text.split(/^---$/m).slice(2).join("---").trim());
  expect(bodies.length).toBeGreaterThan(50);
  for (const body of bodies) {
    expect(proseBlocks(body)).not.toBe(null);
    holds(body);
  }
});

test("what could be more than prose is left to the lexer", () => {
  for (const body of [
    "*a*",
    "a\n===",
    "1. a",
    "- a",
    "# a",
    "> a",
    "    a",
    "a  \nb",
    "a & b",
    "<b>",
  ])
    expect(proseBlocks(body)).toBe(null);
});

test("any text that passes for prose reads as the lexer reads it", () => {
  const piece = fc.constantFrom(
    ..."a b,.\n\n:;()-#*_&1'“>=~+|^$@/é\t".split(""),
    "\n\n",
    "[x](claim:c-1)",
    "[](figure:f)",
    "[two words](event:e#p)",
    "[x](http://y)",
    "http://example.org",
    "1. ",
    "- ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (parts) => holds(parts.join(""))),
    {
      numRuns: 3000,
    },
  );
});

test("a long run of blank lines is read in the time of its length", () => {
  // In the square of it, these would take hours.
  for (const body of [`a${"\n".repeat(1_000_000)}b`, `a\n${" \n".repeat(500_000)}b`])
    expect(proseBlocks(body)?.length ?? null).toBe(body.includes(" ") ? null : 2);
});
