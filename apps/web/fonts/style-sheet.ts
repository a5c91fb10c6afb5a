import { PAGES, REST_OF_LATIN, unicodeRange } from "./characters.ts";
import type { Family, StandIn } from "./families.ts";

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

const block = (lines: Record<string, string>): string =>
  `@font-face {\n${Object.entries(lines)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join("")}}\n`;

// The faces of one family and style differ in nothing but their range: else they would be rivals, not parts.
const face = (
  { name, weights }: Pick<Family, "name" | "weights">,
  style: string,
  file: string,
  range?: string,
): string =>
  block({
    "font-family": `"${name}"`,
    src: `url("/fonts/${file}") format("woff2")`,
    "font-weight": [...new Set(Object.values(weights))].join(" "),
    ...(style === "italic" ? { "font-style": style } : {}),
    "font-display": "optional",
    ...(range ? { "unicode-range": range } : {}),
  });

/** The same advance for the same text, and the same line: what is swapped for the font moves nothing. */
function standIn(family: Family, { locals, weight, advance }: StandIn): string {
  const size = family.advance[weight] / advance;
  return block({
    "font-family": `"${standInName(family, locals)}"`,
    src: locals.map((name) => `local("${name}")`).join(", "),
    ...(family.standIns.some((each) => each.weight === 700)
      ? { "font-weight": String(weight) }
      : {}),
    "size-adjust": percent(size),
    "ascent-override": percent(family.ascent / size),
    "descent-override": percent(family.descent / size),
    "line-gap-override": "0%",
  });
}

const standInName = (family: Family, locals: string[]): string =>
  `${family.name.split(" ")[1]} as ${locals[0]!.replace(" Bold", "")}`;

const EXTENDED = "U+0100-0130, U+0132-0151, U+0154-02AF, U+1E00-1EFF, U+20A0-20AB";

/** `fonts.css`: each family by parts, and the reader's fonts that stand in. `shipped` names the cut-down files. */
export const styleSheet = (
  families: Family[],
  shipped: (family: Family, style: string) => string,
): string =>
  [
    "/* Written by fonts/make.ts. Both families are under the SIL Open Font License; the licences lie beside the files. */\n",
    ...families.flatMap((family) => [
      ...family.styles.flatMap((style) => [
        face(
          family,
          style,
          `${family.file}-latin-wght-${style}.woff2`,
          unicodeRange(REST_OF_LATIN),
        ),
        ...(style === "normal"
          ? [face(family, style, `${family.file}-latin-ext-wght-normal.woff2`, EXTENDED)]
          : []),
        face(family, style, shipped(family, style), unicodeRange(PAGES)),
      ]),
      ...(family.heavier
        ? [
            face(
              { name: family.name, weights: family.heavier },
              "normal",
              `${family.file}-latin-wght-normal.woff2`,
            ),
          ]
        : []),
      ...family.standIns.map((each) => standIn(family, each)),
    ]),
  ].join("");
