import { boundsOf, minimumOf, type Value } from "../model/value.ts";

/** How a count may be compared; the longer ones first, as they are read. */
export const OPERATORS = [">=", "<=", ">", "<", "="] as const;
/** One of them. */
export type Operator = (typeof OPERATORS)[number];

/** What `figure:` asks for: a metric, and maybe a number to compare with. */
export type FigureTest = { metric: string; compare: { operator: Operator; number: number } | null };

const FIGURE = /^([a-z][a-z-]*)(?:(>=|<=|>|<|=)(\d{1,15}))?$/i;

/** Reads `killed`, `killed>50` and their like; null if it is none. */
export function readFigure(text: string): FigureTest | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, metric = "", operator, number] = match;
  return {
    metric: metric.toLowerCase(),
    compare: operator ? { operator: operator as Operator, number: Number(number) } : null,
  };
}

/** Writes what `readFigure` reads. */
export const writeFigure = ({ metric, compare }: FigureTest): string =>
  compare ? `${metric}${compare.operator}${compare.number}` : metric;

/**
 * Whether a count is said to be over or under a number. It goes by what the words commit to: "more than 30" is `>30` and
 * not `<50`, since it leaves more open. `=` goes by the number as printed. A hole compares with nothing.
 */
export function meets(value: Value, { compare }: FigureTest): boolean {
  if (!compare) return true;
  const least = minimumOf(value);
  const most = value.modality === "approximately" ? value.number : boundsOf(value).max;
  switch (compare.operator) {
    case ">":
      return least !== null && least > compare.number;
    case ">=":
      return least !== null && least >= compare.number;
    case "<":
      return most !== null && most < compare.number;
    case "<=":
      return most !== null && most <= compare.number;
    case "=":
      return value.number === compare.number;
  }
}
