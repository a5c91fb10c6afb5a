import { readFileSync } from "node:fs";
import { join } from "node:path";
import fontverter from "fontverter";
import * as hb from "harfbuzzjs";
import { expect, test } from "vitest";
import { FAMILIES } from "./families.ts";
import { SERVED } from "./pages.ts";
import preloaded from "./preloaded.json" with { type: "json" };

/* The kerning of the cut-down fonts beside that of the makers'. */

const TEXT =
  "Two posts say: “Yes, 12,000 of 1,175 – the count’s low.” Waves of voices were far away. To Vank, Ter-Ter, LTV: " +
  "only 7 of 41 towns were known by today’s evening; a row is at the road’s end, and every one of its quarrels is kept.";

type Setter = (text: string, kern?: boolean) => number;

/** How wide a font sets a text, in em. */
async function setIn(path: string, weight: number): Promise<Setter> {
  const file = await fontverter.convert(readFileSync(join(SERVED, path)), "sfnt");
  const face = new hb.Face(new hb.Blob(file));
  const font = new hb.Font(face);
  font.setVariations([new hb.Variation("wght", weight)]);
  return (text, kern = true) => widthOf(font, text, kern) / face.upem;
}

function widthOf(font: hb.Font, text: string, kern: boolean): number {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, kern ? [] : [new hb.Feature("kern", 0)]);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

for (const [at, { name, file, weights }] of FAMILIES.entries())
  for (const weight of new Set(Object.values(weights)))
    test(`${name} is set as wide as the makers' font at ${weight}, and no pair far from it`, async () => {
      const cut = await setIn(`../${preloaded[at]}`, weight);
      const makers = await setIn(`${file}-latin-wght-normal.woff2`, weight);
      expect(Math.abs(cut(TEXT) / makers(TEXT) - 1)).toBeLessThan(0.001);
      // It is the kerning that does it: without, the text is wider.
      expect(cut(TEXT, false) / makers(TEXT)).toBeGreaterThan(1.003);
      for (let end = 2; end <= TEXT.length; end++) {
        const pair = TEXT.slice(end - 2, end);
        expect(Math.abs(cut(pair) - makers(pair)), pair).toBeLessThan(0.03);
      }
    });
