import { Misuse, OK, type Command } from "./command.ts";
import { json } from "@claimline/core/text/safe-json";
import { nearest } from "./parse.ts";

type Schema = { $defs: Record<string, unknown>; [key: string]: unknown };

/** The definitions that one of them needs, itself among them, in their order. */
function needed(defs: Record<string, unknown>, name: string): Record<string, unknown> {
  const wanted = new Set<string>();
  const want = (each: string): void => {
    if (wanted.has(each)) return;
    wanted.add(each);
    for (const [, ref] of JSON.stringify(defs[each]).matchAll(/"#\/\$defs\/(\w+)"/g)) want(ref!);
  };
  want(name);
  return Object.fromEntries(Object.entries(defs).filter(([each]) => wanted.has(each)));
}

/** Made over the table that it is itself in. */
export const schema = (commands: () => readonly Command[]): Command => ({
  name: "schema",
  takes: "COMMAND",
  about: "the JSON Schema of what a command says with --json",
  examples: [
    ["claimline schema disputes", "its fields, with what they mean"],
    ["claimline schema claim > claim.schema.json", "for a program that checks"],
  ],
  async run({ words: [name, ...rest] }) {
    const known = commands().map((each) => each.name);
    if (!name || !known.includes(name) || rest.length > 0)
      throw new Misuse(
        `schema takes a command; found ${[name, ...rest].join(" ") || "nothing"}`,
        nearest(name ?? "", known),
      );
    // Only for who asks: it is as long as a tenth of the program.
    const { default: all } = await import("../schemas/commands.schema.json", {
      with: { type: "json" },
    });
    const { $schema, $defs } = all as Schema;
    const data = { $schema, title: name, $ref: `#/$defs/${name}`, $defs: needed($defs, name) };
    return { data, raw: json(data), lines: () => [], code: OK };
  },
});
