import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { ferry } from "./ferry.ts";
import { opened, sessionOf } from "./inside.ts";

const shows = (keys: string, columns = 80, rows = 44, files = ferry()): string[] => {
  const session = sessionOf({ columns, rows }, opened(files));
  for (const key of keys) press(session, key);
  return frameOf(session).map((line) => textOf(line).trimEnd());
};

test("statements stand under the day on which they were told, with who says them", () => {
  const rows = shows("5");
  expect(rows[3]).toMatch(/^ Statements, Wed 2 April/);
  expect(rows).toContainEqual(expect.stringMatching(/^── Tue 1 April ─/));
  expect(rows).toContainEqual(expect.stringMatching(/^.  FC ┼ The company denies/));
  // The clinic has no letters of its own.
  expect(rows).toContainEqual(expect.stringMatching(/^.  S2 ┴ The clinic gives five hurt/));
});

test("what a side counts of its own stands under a short list, and no title stands alone", () => {
  const files = ferry();
  const events = files.get("events/all.yaml")!;
  expect(shows("", 120).join("\n")).not.toContain("own side");
  const claims = files
    .get("claims/all.yaml")!
    .replaceAll('"by": "clinic"', '"by": "harbour-board"');
  files.set("claims/all.yaml", claims);
  files.set(
    "events/all.yaml",
    events
      .replace('"side": "unstated"', '"side": "harbour-board"')
      .replace('"metric": "hurt"', '"metric": "wounded"'),
  );
  const rows = shows("", 120, 44, files).map((row) => row.slice(0, 44).trimEnd());
  const at = rows.indexOf(" Passengers wounded, own side");
  expect(rows[at + 1]).toMatch(/^ \(FC\) No total given ░+$/);
  expect(rows[at + 2]).toMatch(/^ \[HB\] 5 {2}3$/);
});

test("events stand by what they are: what is said to have happened, then what was said", () => {
  const rows = shows("e");
  expect(rows[3]).toMatch(/^ Events, Said to have happened/);
  expect(rows).toContainEqual(
    expect.stringMatching(/^▌ +╧ The ferry touched the pier +1 further point disputed$/),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^── Said by the parties ─/));
  expect(rows).toContainEqual(expect.stringMatching(/^ +HB ○ The board asks for an inquiry/));
});

test("among all records the others say what they are in words, statements who says them", () => {
  const rows = shows("9", 59, 60);
  for (const word of ["post", "event", "speaker", "place"])
    expect(rows.some((row) => row.endsWith(` ${word}`))).toBe(true);
  expect(rows.some((row) => /\b(claim|actor)$/.test(row))).toBe(false);
  expect(rows).toContainEqual(expect.stringMatching(/^.  S2 ┴ The clinic gives five hurt\.$/));
});

test("places have mark and word, sources what was taken of them", () => {
  expect(shows("7")).toContainEqual(expect.stringMatching(/^▌ +1 ╧ The long pier +acknowledged$/));
  expect(shows("8")).toContainEqual(expect.stringMatching(/^▌ +S1 +The ferry .* 3 of 3 ¶$/));
});

test("over a source stands what came of each paragraph, as marks and in numbers", () => {
  const [files, path] = [ferry(), "sources/all.yaml"];
  const sources = JSON.parse(files.get(path)!) as { last: number; paragraphs: string[] }[];
  sources[0]!.last = 4;
  sources[0]!.paragraphs.push("f".repeat(64));
  files.set(path, JSON.stringify(sources));
  const story = JSON.parse(files.get("story.yaml")!) as object;
  const leftOut = [{ source: "s1", paragraph: 4, reason: "A caption." }];
  files.set("story.yaml", JSON.stringify({ ...story, leftOut }));
  const rows = shows("8", 120, 44, files).map((row) => row.slice(47));
  expect(rows).toContainEqual(expect.stringMatching(/¶1 {4}┴┴┴╱$/));
  expect(rows).toContainEqual(expect.stringMatching(/┴ 3 told {3}╱ 1 left out$/));
});

test("weeks of which no source tells are hatched, above the day that ends them", () => {
  const files = ferry();
  const events = files.get("events/all.yaml")!;
  files.set("events/all.yaml", events.replace('"when": "2031-04-01"', '"when": "2031-03-01"'));
  const rows = shows("4", 80, 44, files);
  const at = rows.findIndex((row) => row.startsWith("╱╱ Nothing in our sources for 4 weeks ╱╱╱"));
  expect(at).toBeGreaterThan(0);
  expect(rows[at + 1]).toMatch(/^── Wed 2 April ─/);
});
