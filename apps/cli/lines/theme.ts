import type { Depth } from "../launch/color.ts";
import type { Ground, Style } from "./span.ts";

export type Theme = {
  ascii: boolean;
  /** SGR parameters of a style on a ground; empty for plain text. */
  codes(style: Style, ground: Ground | null): string;
};

type Hue = "quiet" | "against" | "past" | "live" | "rule" | "bar" | "chosen";

/* The tokens of the design notes as [24 bit, 256, 16 colours]; a 16-colour terminal has no grounds of its own. */
const DARK: Record<Hue, [string, number, string]> = {
  quiet: ["151;158;160", 247, "2"],
  against: ["245;154;197", 211, "95"],
  past: ["230;183;98", 179, "33"],
  live: ["116;205;198", 116, "36"],
  rule: ["96;106;111", 241, "2"],
  bar: ["26;31;34", 234, ""],
  chosen: ["48;56;59", 237, "7"],
};
const LIGHT: Record<Hue, [string, number, string]> = {
  quiet: ["95;102;107", 241, "2"],
  against: ["147;24;90", 89, "35"],
  past: ["116;71;0", 94, "33"],
  live: ["10;90;92", 23, "36"],
  rule: ["160;165;156", 247, "2"],
  bar: ["236;238;231", 255, ""],
  chosen: ["220;224;214", 253, "7"],
};

const HUES: Record<Style, { bold?: true; underline?: true; hue?: Hue }> = {
  ink: {},
  strong: { bold: true },
  quiet: { hue: "quiet" },
  against: { hue: "against" },
  denial: { hue: "against", bold: true },
  past: { hue: "past" },
  live: { hue: "live" },
  rule: { hue: "rule" },
  hit: { hue: "live", underline: true },
};

/** How styles look at a colour depth (0 is none at all) on a dark or light terminal. */
export function theme(depth: Depth, ground: "dark" | "light", ascii: boolean): Theme {
  if (depth === 0) return { ascii, codes: () => "" };
  const hues = ground === "dark" ? DARK : LIGHT;
  const code = (hue: Hue, layer: 38 | 48): string => {
    const [rgb, indexed, basic] = hues[hue];
    if (depth === 16) return basic;
    return depth === 256 ? `${layer};5;${indexed}` : `${layer};2;${rgb}`;
  };
  const known = new Map<string, string>();
  return {
    ascii,
    codes(style, ground) {
      const key = `${style} ${ground}`;
      let codes = known.get(key);
      if (codes === undefined) {
        const { bold, underline, hue } = HUES[style];
        codes = [bold && "1", underline && "4", hue && code(hue, 38), ground && code(ground, 48)]
          .filter(Boolean)
          .join(";");
        known.set(key, codes);
      }
      return codes;
    },
  };
}
