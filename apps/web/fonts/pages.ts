import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fontverter from "fontverter";
import subsetFont from "subset-font";
import { PAGES } from "./characters.ts";
import type { Family } from "./families.ts";
import { kerningTable } from "./kerning.ts";
import { renamed } from "./rename.ts";
import { fontOf, tablesOf } from "./sfnt.ts";

export const SERVED: string = join(import.meta.dirname, "../public/fonts");

// What a browser does unasked, but for kerning, and the figures of one width that tables ask for.
const FEATURES = ["liga", "clig", "calt", "ccmp", "locl", "rlig", "tnum"];

/** One style of a family, cut down to what pages write. Its name carries a hash: fonts are kept by browsers for good. */
export async function pageFont(
  { name, file, original, weights }: Family,
  style: string,
): Promise<{ file: string; font: Buffer }> {
  const whole = readFileSync(join(SERVED, `${file}-latin-wght-${style}.woff2`));
  const { min, max } = weights;
  // Its hints stay: they are few bytes, and without them advances differ where they are rounded to pixels.
  const cut = await subsetFont(whole, PAGES, {
    targetFormat: "sfnt",
    keepFeatures: FEATURES,
    preserveNameIds: [13, 14],
    variationAxes: { wght: min === max ? min : weights },
  });
  const makers = await fontverter.convert(whole, "sfnt");
  const tables = renamed(tablesOf(cut), original, name);
  tables.set("GPOS", kerningTable(cut, makers, (min + max) / 2, [...PAGES]));
  const font = await fontverter.convert(fontOf(tables), "woff2");
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 8);
  const short = name.toLowerCase().replaceAll(" ", "-") + (style === "italic" ? "-italic" : "");
  return { file: `${short}.${hash}.woff2`, font };
}
