import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@claimline/core/log/entry";
import { standsView } from "@claimline/core/views/standsnow";
import { expect, test } from "vitest";
import { inside, type Size } from "./inside.ts";
import { claimline } from "./terminal.ts";

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

/** A key, as a hand presses it. */
const KEYS = { Enter: "\r" } as const;

/** What stands on the screen after so many keys from the start. */
async function after(size: Size, keys: readonly string[], until: string): Promise<string> {
  expect(keys.length).toBeLessThanOrEqual(5);
  const ui = inside(size, { entries });
  await ui.until("1 of 59");
  for (const key of keys) ui.send(key in KEYS ? KEYS[key as "Enter"] : key);
  await ui.until((rows) => rows.join("\n").includes(until));
  const rows = ui.rows();
  await ui.quit();
  return rows.join("\n");
}

const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 36 },
  { columns: 200, rows: 60 },
];

test.each(SIZES)("who says that the SU-25 was shot down, and who denies it (%o)", async (size) => {
  const screen = await after(size, ["2"], "Dispute");
  expect(screen).toContain("Did a Turkish F-16 shoot down an Armenian SU-25?");
  expect(screen).toContain("Armenia says so; Azerbaijan and Turkey deny it.");
  expect(screen).toContain("Shushan Stepanyan");
  expect(screen).toContain("Azerbaijani defence ministry");
});

test.each(SIZES)(
  "the newest count of civilians killed in Azerbaijan, and whose it is (%o)",
  async (size) => {
    const screen = await after(size, ["3", "j"], "Civilians killed   nothing is summed");
    expect(screen).toMatch(/\[AZ\] Azerbaijan, own side/);
    expect(screen).toMatch(/Azerbaijani prosecutor’s office,/);
    expect(screen).toMatch(/printed Tue 29/);
    expect(screen).toMatch(/\b12\b/);
  },
);

test.each(SIZES)("what nobody has given (%o)", async (size) => {
  const screen = await after(size, ["3", "G"], "A total is missing");
  const ui = inside(size, { entries });
  const { holes } = standsView(ui.session.derivation);
  await ui.quit();
  expect(holes.length).toBeGreaterThan(5);
  for (const { thing, inAll } of holes)
    expect(screen).toContain(inAll ? `${thing}, in all` : `${thing} `);
  for (const name of ["Armenia", "Azerbaijan", "Nagorno-Karabakh"]) expect(screen).toContain(name);
});

test.each(SIZES)("what changed since Monday evening (%o)", async (size) => {
  const screen = await after(size, ["=", "Enter"], "points newly in dispute");
  expect(screen).toContain("From Mon 28 Sept to Tue 29 Sept");
  expect(screen).toContain("6  points newly in dispute");
  expect(screen).toContain("31  posts added");
  expect(screen).toContain("2  sources added, S5 and S6");
});
