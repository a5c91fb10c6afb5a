import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "@claimline/core/log/entry";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { openedLog, sessionOf, type Size } from "./inside.ts";
import { claimline } from "./terminal.ts";

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

const opened = openedLog(entries);

const pressed = (size: Size, ...keys: readonly string[]) => {
  const session = sessionOf(size, opened);
  for (const key of keys) press(session, key);
  return session;
};

const rows = (session: ReturnType<typeof pressed>): string[] =>
  frameOf(session).map((each) => textOf(each).trimEnd());

const SMALL = { columns: 40, rows: 10 };
const NORMAL = { columns: 80, rows: 24 };
const WIDE = { columns: 120, rows: 36 };

test("in a single pane the reasons are read to their end, and the row stays", () => {
  const session = pressed(SMALL, "2", "w");
  const seen = [...rows(session)];
  for (let step = 0; step < 40; step++) {
    press(session, "j");
    seen.push(...rows(session));
  }
  expect(session.screen.chosen).toBe(0);
  expect(seen.join("\n")).toMatch(/› Rule S4 {2}At least one voice/);
  press(session, "g");
  expect(rows(session).join("\n")).toContain("Why it stands");
  press(session, " ");
  expect(rows(session).join("\n")).not.toContain("Why it stands");
  expect(session.screen.chosen).toBe(0);
});

test.each([NORMAL, WIDE])(
  "beside the list the reasons go along with the row, as the last line says (%o)",
  (size) => {
    const session = pressed(size, "2", "w");
    expect(rows(session).at(-1)).toContain("jk move");
    press(session, "j");
    expect(session.screen.chosen).toBe(1);
    expect(session.state.overlay?.name).toBe("why");
    press(session, "tab");
    expect(rows(session).at(-1)).toContain("jk scroll");
  },
);

test.each([NORMAL, WIDE])(
  "more lines than there is room for name the key that leads to them (%o)",
  (size) => {
    const session = pressed(size);
    const rule = (): string => rows(session).at(-3)!;
    expect(rule()).toMatch(/─ Tab {2}\d+ more lines ──$/);
    press(session, "tab");
    expect(rule()).toMatch(/─ \d+ more lines ──$/);
    press(session, "j");
    press(session, " ");
    expect(session.screen.chosen).toBe(0);
  },
);
