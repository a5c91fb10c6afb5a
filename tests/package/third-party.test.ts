import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noticeOf } from "../../apps/cli/scripts/third-party.ts";

const dist = join(import.meta.dirname, "../../apps/cli/dist");

test("the packed program carries the licence of every package that is in it", () => {
  const notice = readFileSync(join(dist, "THIRD-PARTY"), "utf8");
  const [, ...sections] = notice.split(`${"-".repeat(72)}\n\n`);
  const named = sections.map((section) => section.split(" ")[0]);
  // Some of each bundle: the screen, the program, what reads folders and what reads stores.
  expect(named).toEqual(expect.arrayContaining(["ink", "react", "marked", "yaml", "zod", "pg"]));
  expect(named).toEqual(named.toSorted());
  // Nothing is left in it of what Ink lays out, measures and draws with.
  for (const name of ["yoga-layout", "chalk", "string-width", "wrap-ansi", "stack-utils"])
    expect(named).not.toContain(name);
  for (const section of sections) {
    expect(section).toMatch(/^\S+ \d+\.\d+\.\d+\S*, \S+\n/);
    expect(section, section.slice(0, 60)).toMatch(/copyright|permission|licen[cs]e/i);
  }
});

test("two texts of one package are both told, and packages stand by their names", () => {
  const pack = (name: string, ...texts: string[]) => ({
    name,
    version: "1.0.0",
    licence: "MIT",
    texts,
  });
  const notice = noticeOf([pack("b", "text of b"), pack("a", "text of a", "notice of a")]);
  expect(notice.replace(/-{72}/g, "--").split("\n\n").slice(1)).toEqual([
    "--",
    "a 1.0.0, MIT",
    "text of a",
    "notice of a",
    "--",
    "b 1.0.0, MIT",
    "text of b\n",
  ]);
});
