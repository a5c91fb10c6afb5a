/** The value below which a part of a list lies. */
export const share = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))]!;

export const median = (list: readonly number[]): number => share(list, 0.5);
