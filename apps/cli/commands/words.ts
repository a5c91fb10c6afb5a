import { existsSync } from "node:fs";
import { similar } from "@claimline/core/text/similar";
import { isGrowing } from "../story/growing.ts";
import { Misuse, type Command } from "./command.ts";
import { parse, type Parsed } from "./parse.ts";

const looksLikePath = (word: string): boolean => /[\\/]|^\.|\.(?:ndjson|db)$/.test(word);

/** Whether the first word of a line is a story and not a command: a path that is there, or an address. */
export const namesStory = (first: string | undefined, commands: readonly Command[]): boolean =>
  first !== undefined &&
  commands.every(({ name }) => name !== first) &&
  (existsSync(first) || isGrowing(first));

/**
 * Reads a command line whose first word may be a story: an existing path before the command stands for `--story`.
 * What is neither a path nor a command is a query.
 */
export function firstWords(argv: readonly string[], commands: readonly Command[]): Parsed {
  const read = parse(argv, commands);
  const first = read.words[0];
  if (read.command || first === undefined) return read;
  if (read.options["story"] === undefined && namesStory(first, commands)) {
    const at = argv.indexOf(first);
    return parse([...argv.slice(0, at), ...argv.slice(at + 1), "--story", first], commands);
  }
  if (looksLikePath(first)) throw new Misuse(`${first}: no such file or folder`);
  if (read.words.length === 1 && /^[a-z]+$/.test(first)) {
    const [near] = similar(
      first,
      commands.flatMap(({ name, hidden }) => (hidden ? [] : [name])),
      1,
    );
    if (near)
      throw new Misuse(
        `there is no command ${first}`,
        `did you mean ${near}? To look for the word: claimline search ${first}`,
      );
  }
  return read;
}
