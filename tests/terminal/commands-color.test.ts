import { expect, test } from "vitest";
import { log } from "./lines.ts";
import { told } from "./told.ts";

const terminal = { columns: 120, rows: 100 };
const coloured = async (
  args: readonly string[],
  around: Parameters<typeof told>[1] = {},
): Promise<boolean> => {
  const { code, out } = await told(["--story", log, "disputes", ...args], around);
  expect(code).toBe(0);
  expect(out).toContain("Was the ferry going too fast?");
  return out.includes("\x1b");
};
test.each([
  ["a pipe", [], {}, false],
  ["a terminal", [], { terminal }, true],
  ["NO_COLOR on a terminal", [], { terminal, env: { NO_COLOR: "1" } }, false],
  ["an empty NO_COLOR", [], { terminal, env: { NO_COLOR: "" } }, true],
  ["TERM=dumb", [], { terminal, env: { TERM: "dumb" } }, false],
  ["CLICOLOR=0", [], { terminal, env: { CLICOLOR: "0" } }, false],
  ["--color never", ["--color", "never"], { terminal, env: { FORCE_COLOR: "3" } }, false],
  ["FORCE_COLOR=0", [], { terminal, env: { FORCE_COLOR: "0" } }, false],
  [
    "NO_COLOR before FORCE_COLOR",
    [],
    { terminal, env: { NO_COLOR: "1", FORCE_COLOR: "1" } },
    false,
  ],
])("%s: colour is decided", async (_, args, around, is) => {
  expect(await coloured(args, around)).toBe(is);
});

test.each([
  ["--color always", ["--color", "always"], {}],
  ["--color always on rows", ["--color", "always", "--plain"], {}],
  ["FORCE_COLOR", [], { env: { FORCE_COLOR: "1" } }],
  ["CLICOLOR_FORCE", [], { env: { CLICOLOR_FORCE: "1" } }],
  ["--color always before NO_COLOR", ["--color", "always"], { env: { NO_COLOR: "1" } }],
])("%s colours in a pipe what is laid out for readers", async (_, args, around) => {
  const { out } = await told(["--story", log, "claim", "fast-board", ...args], around);
  expect(out).toContain("\x1b[");
});

test("data and Markdown have no colour even if it is forced", async () => {
  for (const format of ["json", "ndjson", "csv", "markdown"])
    expect(await coloured(["--color", "always", "--format", format])).toBe(false);
});

test("TERM=dumb opens no UI: the same as a list", async () => {
  const { code, out } = await told(["--story", log], { terminal, env: { TERM: "dumb" } });
  expect(code).toBe(0);
  expect(out).toContain("The board asks for an inquiry");
  expect(out).not.toContain("\x1b");
});
