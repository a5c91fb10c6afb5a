import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paragraphsOf } from "@claimline/core/folder/paragraphs";
import { hashText } from "@claimline/core/log/chain";
import { readFolder } from "@claimline/core/folder/read";
import { expect, test } from "vitest";
import { filesOf, storyFolder } from "./play.ts";

const folder = storyFolder("water-main");

test("the paragraphs of a text have the hashes that its source records", () => {
  const { records } = readFolder(filesOf(join(folder, "base")));
  const source = records.map(({ record }) => record).find((record) => record.is === "source")!;
  const read = paragraphsOf(readFileSync(join(folder, "texts", source.file), "utf8"));
  expect(read.hashes).toEqual(source.paragraphs);
});

test("a paragraph is a line that is not empty, whatever blanks and line ends it has", () => {
  const [one, two] = ["Two  words\r\n\r\n  and\ta line \n", "Two words\nand a line"].map(paragraphsOf);
  expect(one).toEqual(two);
  expect(one!.hash).toBe(hashText("Two words\nand a line"));
  expect(one!.texts).toEqual(["Two words", "and a line"]);
});
