import { expect, test } from "vitest";
import { exportChanges } from "@claimline/core/export/changes";
import { storyAt } from "@claimline/core/views/at";
import { spanOf } from "@claimline/core/views/span";
import { opened } from "./inside.ts";
import { folder } from "./lines.ts";
import { told } from "./told.ts";

const changes = (...args: string[]) => told(["--story", folder, "changes", ...args]);

test("changes are those of the page and of its file, between the same two moments", async () => {
  const read = storyAt(opened().state, null);
  if (!read.ok) throw new Error(read.problem.expected);
  const now = read.derivation;
  for (const [from, to] of [
    [null, null],
    ["2031-04-01", "2031-04-02"],
    ["post:touched", "post:denied"],
  ] as const) {
    const span = spanOf(now, { from, to });
    if (!span.ok) throw new Error("no span");
    const [a, b] = [now.at(span.span.from.cutoff), now.at(span.span.to.cutoff)!];
    const { out } = await changes(
      ...(from ? ["--from", from] : []),
      ...(to ? ["--to", to] : []),
      "--json",
    );
    expect(JSON.parse(out)).toEqual(exportChanges(a, b, span.span));
  }
});

test("a reader is told what came into dispute, in the words of the page", async () => {
  const { code, out } = await changes("--from", "2031-04-01");
  expect(code).toBe(0);
  expect(out).toMatch(/^From Tue 1 April to Wed 2 April\n/);
  expect(out).toContain("Was the ferry going too fast?");
  expect(out).toContain("┴ Reported → ┼ Contested");
  const csv = (await changes("--from", "2031-04-01", "--format", "csv")).out;
  expect(csv).toContain("newly in dispute,Reported,Contested,Was the ferry going too fast?");
});

test("--limit gives the first so many, in every format", async () => {
  const ask = (...args: string[]) => changes("--from", "2031-04-01", ...args);
  const rows = (csv: string): string[] => csv.trimEnd().split("\r\n");
  const all = rows((await ask("--format", "csv")).out);
  expect(all.length).toBeGreaterThan(3);
  expect(rows((await ask("--format", "csv", "--limit", "2")).out)).toEqual(all.slice(0, 3));
  const plain = (await ask("-n", "2")).out;
  expect(plain.trimEnd().split("\n")).toHaveLength(2);
  expect(plain).toContain("Was the ferry going too fast?");
  const { disputes, standings, figures, posts, revised, sources } = JSON.parse(
    (await ask("--json", "-n", "2")).out,
  );
  const { newly, shifted, settled } = disputes;
  const lists = [newly, shifted, settled, standings, figures, posts, revised, sources];
  expect(lists.map((list) => list.length)).toEqual([1, 0, 0, 0, 1, 0, 0, 0]);
});

test("two moments that were asked for the wrong way round are put in order, with a remark", async () => {
  const { out } = await changes("--from", "2031-04-02", "--to", "2031-04-01");
  expect(out).toContain("The later moment was asked for first");
});

test("between a moment and itself nothing changed: 1", async () => {
  const { code, out } = await changes("--from", "2031-04-02", "--to", "2031-04-02");
  expect(code).toBe(1);
  expect(out).toContain("Nothing changed between them.");
});

test.each([
  [["--from", "post:denid"], "--from: expected", "did you mean post:denied?"],
  [["--to", "someday"], "--to: expected", "found someday"],
  [["--frm", "2031-04-01"], "there is no option --frm", "did you mean --from?"],
])("%j is no span of moments: 2", async (args, ...says) => {
  const { code, out, err } = await changes(...args);
  expect(code).toBe(2);
  expect(out).toBe("");
  for (const each of says) expect(err).toContain(each);
});

test("read in the past, no change of later is told (T4)", async () => {
  const { out } = await changes(
    "--as-of",
    "2031-04-01",
    "--from",
    "post:touched",
    "--to",
    "2031-04-02",
  );
  expect(out).not.toMatch(/denies|Contested|inquiry|five/);
});
