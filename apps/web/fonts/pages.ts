import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fontverter from "fontverter";
import subsetFont from "subset-font";
import { PAGES } from "./characters.ts";
import type { Family } from "./families.ts";
import { renamed } from "./rename.ts";

export const SERVED: string = join(import.meta.dirname, "../public/fonts");

// What a browser does unasked, and the figures of one width that tables ask for.
const FEATURES = ["kern", "liga", "clig", "calt", "ccmp", "locl", "mark", "mkmk", "rlig", "tnum"];

/** One style of a family, cut down to what pages write. Its name carries a hash: fonts are kept by browsers for good. */
export async function pageFont(
  { name, file, original, weights }: Family,
  style: string,
): Promise<{ file: string; font: Buffer }> {
  const whole = readFileSync(join(SERVED, `${file}-latin-wght-${style}.woff2`));
  // Its hints stay: they are few bytes, and without them advances differ where they are rounded to pixels.
  const cut = await subsetFont(whole, PAGES, {
    targetFormat: "sfnt",
    keepFeatures: FEATURES,
    preserveNameIds: [13, 14],
    variationAxes: { wght: weights.min === weights.max ? weights.min : weights },
  });
  const font = await fontverter.convert(renamed(cut, original, name), "woff2");
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 8);
  const short = name.toLowerCase().replaceAll(" ", "-") + (style === "italic" ? "-italic" : "");
  return { file: `${short}.${hash}.woff2`, font };
}
