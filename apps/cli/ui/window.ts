const MARGIN = 2;

/**
 * First row of a window over a list: moves only as far as it must to keep two rows beyond the chosen one in sight,
 * so that a step repaints two rows and not the whole list.
 */
export function windowTop(top: number, chosen: number, size: number, total: number): number {
  const margin = Math.min(MARGIN, Math.floor((size - 1) / 2));
  const low = chosen - size + 1 + margin;
  const high = chosen - margin;
  const moved = Math.min(Math.max(top, low), high);
  return Math.max(0, Math.min(moved, total - size));
}
