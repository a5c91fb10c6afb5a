import { headOf } from "@claimline/core/log/chain";
import { expect, test } from "vitest";
import { showsLinks, takesCopies } from "../../apps/cli/launch/abilities.ts";
import { folder } from "./lines.ts";
import { opened } from "./inside.ts";
import { told } from "./told.ts";

const doctor = async (...around: Parameters<typeof told>[1][]) =>
  JSON.parse((await told(["--story", folder, "doctor", "--json"], ...around)).out) as Record<
    string,
    unknown
  >;

test("doctor says what a pipe and what a terminal can do", async () => {
  expect(await doctor()).toMatchObject({ output: "pipe or file", size: null, colours: "none" });
  expect(
    await doctor({
      terminal: { columns: 80, rows: 24 },
      env: {
        COLORTERM: "truecolor",
        COLORFGBG: "0;15",
        LANG: "ja_JP.UTF-8",
        TERM_PROGRAM: "ghostty",
      },
    }),
  ).toMatchObject({
    output: "terminal",
    size: "80x24",
    colours: "24 bits each",
    background: "light",
    marks: "ASCII",
    links: "likely",
    copying: "likely",
  });
  expect(
    await doctor({ terminal: { columns: 80, rows: 24 }, env: { NO_COLOR: "1", TERM: "dumb" } }),
  ).toMatchObject({
    colours: "none",
    links: "unlikely",
    variables: { NO_COLOR: "1", TERM: "dumb" },
  });
});

test("doctor names the story and the head of its log", async () => {
  expect(await doctor()).toMatchObject({ story: folder, head: headOf(opened().entries) });
});

test.each([
  [{ TERM: "xterm-kitty" }, "likely", "likely"],
  [{ TERM: "xterm-256color", VTE_VERSION: "7600" }, "likely", "unlikely"],
  [{ TERM: "xterm-256color", TERM_PROGRAM: "Apple_Terminal" }, "unlikely", "unlikely"],
  [{ TERM: "linux" }, "unlikely", "unlikely"],
  [{ TERM: "xterm-256color" }, "unknown", "unknown"],
])("%j: links are %s, copying is %s", (env, links, copies) => {
  expect([showsLinks(env), takesCopies(env)]).toEqual([links, copies]);
});
