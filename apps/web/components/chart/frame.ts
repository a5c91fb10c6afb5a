import { scaleLinear, type ScaleLinear } from "d3-scale";

/** The drawing's own units; the card scales it. */
export const HEIGHT = 188;
export const TOP = 24;
export const BASE = 158;
export const LEFT = 26;

export type Scales = {
  width: number;
  right: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  ticks: number[];
};

const upTo = (max: number): ScaleLinear<number, number> =>
  scaleLinear([0, max], [BASE, TOP]).nice(3);

/** The number at the top of a group's scale. */
export const topOf = (max: number): number => upTo(max).domain()[1]!;

/** One scale for all charts of a group: counts by different voices can be compared, and are never joined. */
export function scalesOf(max: number, width: number): Scales {
  const right = width - 8;
  const y = upTo(max);
  const ticks = y.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  return { width, right, x: scaleLinear([0, 1], [LEFT, right]), y, ticks };
}
