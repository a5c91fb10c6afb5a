import type { Ground, Style } from "./span.ts";

/** How many colours a terminal gets; 0 is no styling at all, 24 is 24 bits each. */
export type Depth = 0 | 16 | 256 | 24;

export type Theme = {
  ascii: boolean;
  /** Whether links to the web are written as such. */
  links: boolean;
  /** Whether names written from right to left are isolated: the terminal turns them around. */
  isolates: boolean;
  /** SGR parameters of a style on a ground; empty for plain text. */
  codes(style: Style, ground: Ground | null): string;
};

type Hue = "quiet" | "against" | "past" | "live" | "rule";

/* The tokens of the design notes as [24 bit, 256, 16 colours]; a 16-colour terminal has no grounds of its own. */
type Colour = [string, number, string];
const DARK: Record<Hue, Colour> = {
  quiet: ["151;158;160", 247, "2"],
  against: ["245;154;197", 211, "95"],
  past: ["230;183;98", 179, "33"],
  live: ["116;205;198", 116, "36"],
  rule: ["96;106;111", 241, "2"],
};
const LIGHT: Record<Hue, Colour> = {
  quiet: ["95;102;107", 241, "2"],
  against: ["147;24;90", 89, "35"],
  past: ["116;71;0", 94, "33"],
  live: ["10;90;92", 23, "36"],
  rule: ["160;165;156", 247, "2"],
};

const DARK_GROUNDS: Record<Ground, Colour> = {
  bar: ["26;31;34", 234, ""],
  chosen: ["48;56;59", 237, "7"],
  past: ["66;50;14", 58, "7"],
};
const LIGHT_GROUNDS: Record<Ground, Colour> = {
  bar: ["236;238;231", 255, ""],
  chosen: ["220;224;214", 253, "7"],
  past: ["249;226;170", 223, "7"],
};

const HUES: Record<Style, { bold?: true; underline?: true; struck?: true; hue?: Hue }> = {
  ink: {},
  strong: { bold: true },
  quiet: { hue: "quiet" },
  against: { hue: "against" },
  denial: { hue: "against", bold: true },
  past: { hue: "past" },
  live: { hue: "live" },
  rule: { hue: "rule" },
  struck: { hue: "quiet", struck: true },
  added: { bold: true, underline: true },
  hit: { hue: "live", underline: true },
};

/** How styles look at a colour depth (0 is none at all) on a dark or light terminal. */
export function theme(
  depth: Depth,
  ground: "dark" | "light",
  ascii: boolean,
  { links = false, isolates = false }: { links?: boolean; isolates?: boolean } = {},
): Theme {
  const can = { ascii, links, isolates: isolates && !ascii };
  if (depth === 0) return { ...can, codes: () => "" };
  const hues = ground === "dark" ? DARK : LIGHT;
  const grounds = ground === "dark" ? DARK_GROUNDS : LIGHT_GROUNDS;
  const code = ([rgb, indexed, basic]: Colour, layer: 38 | 48): string => {
    if (depth === 16) return basic;
    return depth === 256 ? `${layer};5;${indexed}` : `${layer};2;${rgb}`;
  };
  const known = new Map<string, string>();
  return {
    ...can,
    codes(style, ground) {
      const key = `${style} ${ground}`;
      let codes = known.get(key);
      if (codes === undefined) {
        const { bold, underline, struck, hue } = HUES[style];
        codes = [
          bold && "1",
          underline && "4",
          struck && "9",
          hue && code(hues[hue], 38),
          ground && code(grounds[ground], 48),
        ]
          .filter(Boolean)
          .join(";");
        known.set(key, codes);
      }
      return codes;
    },
  };
}
