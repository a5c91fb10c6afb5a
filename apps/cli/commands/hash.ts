import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Misuse, NOTHING, OK, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";

export const hash: Command = {
  name: "hash",
  takes: "TEXT",
  about:
    "the source of a story for a text: its paragraphs counted and hashed, the rest to be filled in",
  examples: [
    ["claimline hash texts/s2.txt > sources/s2.yaml", "a text that you have read"],
    ["claimline hash texts/s2.txt --json", "its paragraphs, with their first words"],
  ],
  async run({ words }) {
    const [path, ...rest] = words;
    if (path === undefined || rest.length > 0) throw new Misuse("hash takes one text");
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      throw new Misuse(`${path}: no such text`);
    const { readText, sourceText } = await import("../schemas.ts");
    const read = readText(basename(path), readFileSync(path, "utf8"));
    const isEmpty = read.paragraphs.length === 0;
    return {
      data: read satisfies CommandJson["hash"],
      ...(isEmpty ? { complaint: [`${path}: no paragraph in it`] } : { raw: sourceText(read) }),
      code: isEmpty ? NOTHING : OK,
    };
  },
};
