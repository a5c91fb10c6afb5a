import { parseArgs } from "node:util";
import { similar } from "@claimline/core/text/similar";
import { Misuse, type Command, type Option } from "./command.ts";
import { COMMON } from "./options.ts";

export type Parsed = {
  command: Command | null;
  words: string[];
  options: Record<string, string | boolean | undefined>;
};

/** What stands where parseArgs complains, in our words. */
function explain(error: Error, known: Readonly<Record<string, Option>>): Misuse {
  const unknown = /'(--?[^' ]+)/.exec(error.message)?.[1] ?? "";
  const bare = unknown.replace(/^-+/, "");
  if ("code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return new Misuse(`there is no option ${unknown}`, nearest(bare, Object.keys(known), "--"));
  }
  const name = /--([a-z-]+)/.exec(error.message)?.[1] ?? bare;
  const value = known[name]?.value;
  return new Misuse(
    value ? `--${name} takes a value: --${name} ${value}` : `--${name} takes no value`,
  );
}

function checkValues(options: Parsed["options"], known: Readonly<Record<string, Option>>): void {
  for (const [name, { choices }] of Object.entries(known)) {
    const value = options[name];
    if (!choices || typeof value !== "string" || choices.includes(value)) continue;
    throw new Misuse(
      `--${name} is ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}; found ${value}`,
      nearest(value, choices),
    );
  }
  const limit = options["limit"];
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(String(limit)))
    throw new Misuse(`--limit is a whole number from 1; found ${limit}`);
}

/** Reads a command line against the table of commands. Throws Misuse with what to write instead. */
export function parse(argv: readonly string[], commands: readonly Command[]): Parsed {
  // The command is the first bare word; only its own options are known after it.
  const command = commandIn(argv, commands);
  const known: Record<string, Option> = { ...COMMON, ...command?.options };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [
      name,
      short ? { type, short } : { type },
    ]),
  );
  let read;
  try {
    read = parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: false });
  } catch (error) {
    throw explain(error as Error, known);
  }
  const values = { ...read.values } as Parsed["options"];
  checkValues(values, known);
  const words = command ? read.positionals.slice(1) : read.positionals;
  if (command?.takes === "" && words.length > 0)
    throw new Misuse(
      `${command.name} takes no words; found ${words.join(" ")}`,
      `to look for them: claimline search ${words.join(" ")}`,
    );
  return {
    command,
    words,
    options: values,
  };
}

/** Says of a word whether the next one is its value: the name of the option, else null. */
export function takesValue(
  commands: readonly Command[],
): (word: string | undefined) => string | null {
  const tables = [COMMON, ...commands.map(({ options }) => options ?? {})];
  const known = new Map<string, string>(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([name, { type, short }]) =>
        type === "string"
          ? [[`--${name}`, name] as const, ...(short ? [[`-${short}`, name] as const] : [])]
          : [],
      ),
    ),
  );
  return (word) => known.get(word ?? "") ?? null;
}

/** The command that a line names: its first word that is neither an option nor the value of one. */
export function commandIn(argv: readonly string[], commands: readonly Command[]): Command | null {
  const valued = takesValue(commands);
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === "--") return null;
    if (!word.startsWith("-") || word === "-")
      return commands.find((each) => each.name === word) ?? null;
    if (valued(word)) at++;
  }
  return null;
}

/** What may have been meant, as a hint. */
export function nearest(text: string, known: readonly string[], lead = ""): string | null {
  const [near] = similar(text, known, 1);
  return near ? `did you mean ${lead}${near}?` : null;
}
