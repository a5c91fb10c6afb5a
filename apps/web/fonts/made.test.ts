import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FAMILIES } from "./families.ts";
import { pageFont, SERVED } from "./pages.ts";
import preloaded from "./preloaded.json" with { type: "json" };
import { styleSheet } from "./style-sheet.ts";

/* What is shipped is what `make.ts` writes: the names carry hashes, so a changed font must have been written anew. */

test("the served fonts and their style sheet are what `npx pnpm@12 exec node apps/web/fonts/make.ts` makes", async () => {
  const files = new Map<string, string>();
  for (const family of FAMILIES)
    for (const style of family.styles) {
      const { file, font } = await pageFont(family, style);
      expect(readFileSync(join(SERVED, file)).equals(font), file).toBe(true);
      files.set(`${family.name} ${style}`, file);
    }
  const sheet = readFileSync(join(import.meta.dirname, "../styles/fonts.css"), "utf8");
  const name = (text: string): string => text.replaceAll(/\s+/g, " ");
  expect(name(sheet)).toBe(
    name(styleSheet(FAMILIES, (family, style) => files.get(`${family.name} ${style}`)!)),
  );
  expect(preloaded).toEqual(FAMILIES.map(({ name: of }) => `/fonts/${files.get(`${of} normal`)}`));
});

test("the fonts of a first load weigh at most 60 kB", () => {
  const bytes = preloaded.map((path) => readFileSync(join(SERVED, "..", path)).length);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(60_000);
  // With its headers, what three round trips bring on a telephone's line that four requests share.
  expect(Math.max(...bytes)).toBeLessThanOrEqual(16_700);
});

test("a font that was cut down does not keep its reserved name", async () => {
  const [, serif] = FAMILIES;
  const { font } = await pageFont(serif!, "normal");
  const { default: fontverter } = await import("fontverter");
  const names = (await fontverter.convert(font, "sfnt")).toString("latin1").replaceAll("\0", "");
  expect(names).toContain("Claimline Serif");
  expect(names).not.toContain("Source Serif");
  expect(names).toContain("Reserved Font Name");
});
