import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsDoc } from "../../apps/cli/scripts/commands-doc.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { claimline } from "./terminal.ts";
import { told } from "./told.ts";

const shipped = join(claimline, "../story.ndjson");
const docs = join(import.meta.dirname, "../../docs");

test("docs/commands.md is what the tables say: npx pnpm@12 generate", () => {
  expect(readFileSync(join(docs, "commands.md"), "utf8")).toBe(commandsDoc(COMMANDS));
});

test("every command of the docs has what it takes, and nothing hidden is there", () => {
  const text = commandsDoc(COMMANDS);
  for (const { name, takes, hidden } of COMMANDS)
    expect(text.includes(`\n### \`${`claimline ${name} ${takes}`.trim()}\`\n`)).toBe(!hidden);
});

const piped = COMMANDS.flatMap(({ examples }) => examples.map(([line]) => line.split(" | jq ")))
  .filter(([, path]) => path)
  .map(([line, path]) => ({ line: line!, path: path!.slice(1, -1) }));

/** What a path such as `.[].id` takes out of an answer. */
function taken(from: unknown, path: string): unknown[] {
  let values = [from];
  for (const [step] of path.matchAll(/\[\]|\w+/g))
    values = values.flatMap((value) =>
      step === "[]" ? (value as unknown[]) : [(value as Record<string, unknown>)[step]],
    );
  return values;
}

test("an example for jq is there", () => expect(piped.length).toBeGreaterThan(0));

test.each(piped)("$path is in what `$line` says", async ({ line, path }) => {
  const [, ...words] = line.split(" ");
  const { out } = await told(["--story", shipped, ...words, "--format", "json"]);
  const found = taken(JSON.parse(out), path);
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain(undefined);
});
