import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { contentDoc } from "../../apps/cli/ui/reading.ts";
import { sessionOf, type Size } from "./inside.ts";

/* A statement whose row is chosen is told in short beside the list; Enter turns that into its dossier. */

const SIZES: Size[] = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 36 },
  { columns: 200, rows: 60 },
];

const pressed = (size: Size, keys: string) => {
  const session = sessionOf(size);
  for (const key of keys.replaceAll("<enter>", "\r")) press(session, key === "\r" ? "enter" : key);
  return session;
};

const shown = (size: Size, keys: string): string =>
  contentDoc(pressed(size, keys)).lines.map(textOf).join("\n");

/* The ferry company denies what the board says; the clinic counts, and nobody denies it. */
const DISPUTED = "5/too fast\r";
const COUNTED = "5/by:clinic\r";

test.each(SIZES)("chosen, a disputed statement has both sides, and no record (%o)", (size) => {
  const brief = shown(size, DISPUTED);
  expect(brief).toContain("About");
  expect(brief).toMatch(/┴.*┬/);
  expect(brief).not.toContain("Its record");
});

test.each(SIZES)("chosen, one that nobody denies has its reason and its way to us (%o)", (size) => {
  const brief = shown(size, COUNTED);
  expect(brief).toMatch(/^Stands ┴ Reported$/m);
  expect(brief.replace(/\s+/g, " ")).toContain(
    "The clinic says so; one voice, and no denial in our sources. From",
  );
  expect(brief).toMatch(/^From {3}.*S\d ¶\d/m);
  expect(brief).not.toContain("Its record");
  expect(brief.split("\n").length).toBeLessThanOrEqual(13);
});

test.each(SIZES)("Enter opens its dossier, and from there what it is about (%o)", (size) => {
  const brief = shown(size, DISPUTED);
  const dossier = shown(size, `${DISPUTED}\r`);
  expect(dossier).toContain("Its record");
  // The dossier goes on where the brief one ends: nothing that was read moves.
  const head = brief.slice(0, brief.indexOf("\nEnter"));
  expect(dossier.startsWith(head.trimEnd())).toBe(true);
  expect(pressed(size, `${DISPUTED}\r\r`).screen.open).toMatchObject({ kind: "event" });
  const back = pressed(size, `${DISPUTED}\rq`);
  expect(back.screen).toMatchObject({ focus: "list", open: null });
});

test("a single pane has the whole dossier at once: it is opened there", () => {
  expect(shown({ columns: 40, rows: 10 }, `${DISPUTED}\r`)).toContain("Its record");
});
