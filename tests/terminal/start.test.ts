import { expect, test } from "vitest";
import { ferry } from "./ferry.ts";
import { existsSync } from "node:fs";
import { BASH, comesBack } from "./suspend.ts";
import { claimline, open } from "./terminal.ts";
import { writeFolder } from "./write-folder.ts";

test("the built program opens the story that ships with it, and q gives the screen back", async () => {
  const screen = open([]);
  const rows = await screen.until("? help");
  expect(rows[0]).toMatch(/Claimline/);
  // What is counted comes a moment later.
  await screen.until("disputed");
  screen.send("q");
  expect(await screen.exited).toBe(0);
  expect(screen.restored()).toBe(true);
  expect(screen.rows().join("").trim()).toBe("");
});

test("the first frame is there before Ink is, and what was typed by then is kept", async () => {
  const screen = open([writeFolder(ferry())]);
  screen.send("jj");
  await screen.until((rows) => rows.some((row) => row.startsWith("▌   2 ┼")));
  screen.send("Q");
  expect(await screen.exited).toBe(0);
});

test("who leaves before everything is counted finds nothing of it on their own screen", async () => {
  const screen = open([]);
  await screen.until("? help");
  screen.send("Q");
  expect(await screen.exited).toBe(0);
  expect(screen.rows().join("").trim()).toBe("");
});

test("a terminal that changes its size many times over ends up with one whole screen", async () => {
  const screen = open([writeFolder(ferry())]);
  await screen.until("? help");
  for (let columns = 60; columns <= 120; columns += 5) screen.resize(columns, 24 + (columns % 7));
  screen.resize(120, 36);
  await screen.until((rows) => rows[0]!.includes("Claimline") && rows[35]!.includes("? help"));
  expect(screen.rows()[4]).toMatch(/^ Posts/);
  screen.send("Q");
  await screen.exited;
});

test("what is opened is said while it is read, and nothing of that is left", async () => {
  const folder = writeFolder(ferry());
  const screen = open(["--story", folder], { columns: 120 });
  await screen.until("? help");
  const [before] = screen.raw().split("\x1b[?1049h");
  expect(before).toContain(`opening ${folder}`);
  screen.send("Q");
  await screen.exited;
  expect(screen.rows().join("").trim()).toBe("");
});

test.runIf(existsSync(BASH))(
  "^Z gives the shell its screen, fg comes back, in the size that is then",
  comesBack,
);

test("NO_COLOR leaves every style out", async () => {
  const screen = open([], { env: { NO_COLOR: "1" } });
  await screen.until("? help");
  expect(screen.raw()).not.toMatch(/\x1b\[[1-9][\d;]*m/);
  screen.send("Q");
  await screen.exited;
});

test("a locale that is not UTF-8 gets ASCII", async () => {
  const screen = open([], { env: { LANG: "C" } });
  await screen.until("? help");
  expect(screen.rows().join("")).toMatch(/^[\x20-\x7e]*$/);
  screen.send("Q");
  await screen.exited;
});

test("a broken folder is refused with its places, and never shown by half", async () => {
  const files = ferry();
  files.set(
    "actors/all.yaml",
    files.get("actors/all.yaml")!.replace("organisation", "organization"),
  );
  const screen = open([writeFolder(files)]);
  expect(await screen.exited).toBe(3);
  expect(screen.rows().join("")).toMatch(/actors\/all\.yaml:\d+:\d+/);
  expect(screen.raw()).not.toContain("\x1b[?1049h");
});

test("a terminal that says it has no size is taken for one of 80 by 24", async () => {
  // What stty sets is what a serial console has.
  const program = [
    "/bin/sh",
    "-c",
    'stty cols 0 rows 0; exec "$@"',
    "sh",
    process.execPath,
    claimline,
  ];
  const printed = open(["disputes", "--no-pager"], { program });
  expect(await printed.exited).toBe(0);
  expect(printed.raw()).toContain("Turkish F-16");
  const screen = open([], { program });
  await screen.until("? help");
  expect(screen.rows()[0]).toMatch(/^ ┼ Claimline/);
  screen.send("Q");
  expect(await screen.exited).toBe(0);
});
