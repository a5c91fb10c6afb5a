const MARGIN = 2;

/** How many lines a row of a list takes on the screen. */
export type Height = (row: number) => number;

/**
 * First row of a window over a list: moves only as far as it must to keep two rows beyond the chosen one in sight,
 * so that a step repaints two rows and not the whole list. Asks for the height of rows near the window only.
 */
export function windowTop(
  top: number,
  chosen: number,
  size: number,
  total: number,
  height: Height,
): number {
  if (total === 0) return 0;
  /* The first row of a window that ends with this one. */
  const endingWith = (last: number): number => {
    let row = last;
    for (let left = size; row >= 0 && (left -= height(row)) >= 0;) row--;
    return Math.min(row + 1, Math.max(0, last));
  };
  const margin = Math.min(MARGIN, Math.floor((size - 1) / 2));
  const low = endingWith(Math.min(chosen + margin, total - 1));
  const moved = Math.min(Math.max(top, low), chosen - margin);
  return Math.max(0, endingWith(chosen), Math.min(moved, endingWith(total - 1)));
}
