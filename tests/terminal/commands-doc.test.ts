import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsDoc } from "../../apps/cli/scripts/commands-doc.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";

const docs = join(import.meta.dirname, "../../docs");

test("docs/commands.md is what the tables say: npx pnpm@12 generate", () => {
  expect(readFileSync(join(docs, "commands.md"), "utf8")).toBe(commandsDoc(COMMANDS));
});

test("every command of the docs has what it takes, and nothing hidden is there", () => {
  const text = commandsDoc(COMMANDS);
  for (const { name, takes, hidden } of COMMANDS)
    expect(text.includes(`\n### \`${`claimline ${name} ${takes}`.trim()}\`\n`)).toBe(!hidden);
});
