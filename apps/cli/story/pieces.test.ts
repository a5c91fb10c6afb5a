import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pieces } from "./pieces.ts";

const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "claimline-pieces-")), "text");
  writeFileSync(path, text);
  return path;
};

test.each([1, 2, 3, 7, 64])("pieces of %i bytes hold whole lines and leave nothing out", (size) => {
  const text = "a\n\nБаку və Şuşa\n🕊 longer than a piece of it\nend\n";
  const all = Array.from(pieces(written(text), size), String);
  expect(all.join("")).toBe(text);
  expect(all.every((piece) => piece.endsWith("\n"))).toBe(true);
});

test("what is cut off comes last, and nothing of an empty file", () => {
  expect(Array.from(pieces(written("one\ntwo"), 4), String)).toEqual(["one\n", "two"]);
  expect([...pieces(written(""))]).toEqual([]);
});

test("a line of very many pieces is not copied for each of them", () => {
  const text = `${"x".repeat(1_000_000)}\n`;
  expect(Array.from(pieces(written(text), 1), (piece) => piece.length)).toEqual([text.length]);
});
