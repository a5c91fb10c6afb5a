type Weight = 400 | 700;

/** A font of the reader's own that stands in until ours has come: its full names, and its mean advance in em. */
export type StandIn = { locals: string[]; weight: Weight; advance: number };

export type Family = {
  /** What it is called here. */
  name: string;
  /** What its makers' files are called, and what stands in their name table. */
  file: string;
  original: RegExp;
  weights: { min: number; max: number };
  /** Heavier weights that few pages have: the makers' file serves them. */
  heavier?: { min: number; max: number };
  styles: ("normal" | "italic")[];
  /** In em, as its makers set them. */
  ascent: number;
  descent: number;
  advance: Record<Weight, number>;
  standIns: StandIn[];
};

// Mean advances are over the letters of English as often as they come: those of @capsizecss/metrics 4.3.0, which
// lacks DejaVu; DejaVu's were measured from its files over the shipped posts and brought to the same sample.
export const FAMILIES: Family[] = [
  {
    name: "Claimline Grotesk",
    file: "schibsted-grotesk",
    original: /Schibsted ?Grotesk/g,
    weights: { min: 400, max: 700 },
    styles: ["normal"],
    ascent: 2000 / 2048,
    descent: 528 / 2048,
    advance: { 400: 954 / 2048, 700: 1003 / 2048 },
    standIns: [
      { locals: ["Arial", "Liberation Sans", "Arimo"], weight: 400, advance: 913 / 2048 },
      {
        locals: ["Arial Bold", "Liberation Sans Bold", "Arimo Bold"],
        weight: 700,
        advance: 983 / 2048,
      },
      { locals: ["Roboto"], weight: 400, advance: 911 / 2048 },
      { locals: ["Roboto Bold"], weight: 700, advance: 926 / 2048 },
      { locals: ["DejaVu Sans"], weight: 400, advance: 1041 / 2048 },
      { locals: ["DejaVu Sans Bold"], weight: 700, advance: 1177 / 2048 },
    ],
  },
  {
    name: "Claimline Serif",
    file: "source-serif-4",
    original: /Source ?Serif ?4/g,
    // Prose is of one weight: half the bytes of a file that holds all.
    weights: { min: 400, max: 400 },
    heavier: { min: 600, max: 700 },
    styles: ["normal", "italic"],
    ascent: 1036 / 1000,
    descent: 335 / 1000,
    advance: { 400: 479 / 1000, 700: 494 / 1000 },
    standIns: [
      { locals: ["Georgia", "Gelasio"], weight: 400, advance: 913 / 2048 },
      {
        locals: ["Times New Roman", "Liberation Serif", "Tinos"],
        weight: 400,
        advance: 832 / 2048,
      },
      { locals: ["Noto Serif"], weight: 400, advance: 481 / 1000 },
      { locals: ["DejaVu Serif"], weight: 400, advance: 1057 / 2048 },
    ],
  },
];
