import fc from "fast-check";
import { expect, test } from "vitest";
import type { Inline } from "./inline.ts";
import { citations, lexedCitations, plainText, readBody } from "./markdown.ts";

const kinds = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => [node.type, ...("children" in node ? kinds(node.children) : [])]);
const read = (body: string): string[] => readBody(body).flatMap((block) => kinds(block.children));

test("a post cites claims, events and their points, actors, places and figures, in order", () => {
  const body =
    "[a](claim:c-1) **[b](event:e#core)** [c](figure:c-2)\n\n> [d](actor:a) [e](place:p)";
  expect(citations(body)).toEqual([
    { kind: "claim", id: "c-1" },
    { kind: "event", id: "e#core" },
    { kind: "figure", id: "c-2" },
    { kind: "actor", id: "a" },
    { kind: "place", id: "p" },
  ]);
});

test("what only looks like a citation is none", () => {
  for (const body of [
    "[a](claim:)",
    "[a](claims:c)",
    "[a](claim:C)",
    "claim:c",
    "`[a](claim:c)`",
    "[a](claim:c d)",
  ])
    expect(citations(body)).toEqual([]);
});

test("only web addresses become links; scripts and their like stay text that can be read", () => {
  expect(read("[x](https://example.org)")).toContain("link");
  for (const href of [
    "javascript:alert(1)",
    "data:text/html,x",
    "JaVaScRiPt:x",
    "vbscript:x",
    "//example.org",
    "/path",
  ]) {
    expect(read(`[x](${href})`)).not.toContain("link");
    expect(plainText(readBody(`[x](${href})`).flatMap((block) => block.children))).toContain(href);
  }
});

test("HTML and pictures are text like any other", () => {
  for (const body of [
    "<script>alert(1)</script>",
    "a <b onclick=x>b</b>",
    "![x](https://example.org/x.png)",
    "<!-- c -->",
  ]) {
    expect(new Set(read(body))).toEqual(new Set(["text"]));
    expect(plainText(readBody(body).flatMap((block) => block.children))).toBe(body);
  }
});

test("paragraphs, quotes and lists are blocks, and entities are characters", () => {
  expect(readBody("one\n\n> two\n\n- three\n- four").map((block) => block.type)).toEqual([
    "paragraph",
    "quote",
    "item",
    "item",
  ]);
  expect(plainText(readBody("a & b &amp; <c>")[0]!.children)).toContain("a & b &");
});

test("any text at all is read, and its words come through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (body) => {
      expect(Array.isArray(readBody(body))).toBe(true);
      citations(body);
    }),
  );
});

test("a body that is too long for the lexer is text", () => {
  const body = "said and denied ".repeat(600_000);
  expect(readBody(body)).toEqual([{ type: "paragraph", children: [{ type: "text", text: body }] }]);
  expect(citations(body)).toEqual([]);
});

test("citations are those that the lexer finds, whatever a body holds", () => {
  const piece = fc.constantFrom(
    "[a](claim:one)",
    "[“b”](figure:two)",
    "[*c*](event:e#p)",
    "[[d]](actor:x)",
    "[e",
    "](claim:y)",
    "(claim:z)",
    "`[f](claim:code)`",
    "\\[g](claim:esc)",
    "![h](claim:pic)",
    "<b>",
    "\n\n",
    "\n    ",
    "[i](http://x.y)",
    "words ",
    "**",
    "_",
    "> ",
    "- ",
    "[j]: claim:k\n",
    "\n# ",
    "\n===\n",
    "\n1. ",
    "\n---\n",
    "\n\t",
    "[l](claim:m 't')",
    "[",
    "]",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join("");
      expect(citations(body)).toEqual(lexedCitations(body));
    }),
    { seed: 20260921, numRuns: 3000 },
  );
});

const levels = (nodes: readonly Inline[]): number =>
  Math.max(0, ...nodes.map((node) => ("children" in node ? 1 + levels(node.children) : 0)));

test.each([
  ["quotations", "> ".repeat(5000) + "a"],
  ["lists", "- ".repeat(5000) + "a"],
  ["numbers", "1. ".repeat(5000) + "a"],
  ["both", "> 1. - ".repeat(3000) + "a"],
  ["steps", Array.from({ length: 600 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n")],
  ["emphasis", "_a *b ".repeat(3000) + "c* d_ ".repeat(3000)],
])("what nests without end is text, and no stack ends before it: %s", (_, body) => {
  const [first, ...more] = readBody(body);
  expect(more).toEqual([]);
  expect(levels(first!.children)).toBe(0);
  expect(plainText(first!.children)).toBe(body);
});

test("what nests as deep as anybody could write reads as it did", () => {
  expect(readBody("> ".repeat(9) + "a")).toEqual([
    { type: "quote", children: [{ type: "text", text: "a" }] },
  ]);
  expect(levels(readBody("*a **b ".repeat(20) + "c** d*".repeat(20))[0]!.children)).toBeGreaterThan(
    20,
  );
  expect(readBody(`${"-".repeat(500)}\n\n*a*`).at(-1)!.children[0]).toMatchObject({ type: "em" });
});
