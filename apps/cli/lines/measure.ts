/** A width at which nothing is wrapped and nothing stands beside anything: for a text that is told, and not laid out. */
export const ENDLESS = 4000;

/* What stands a little further in is still without an end. */
export const isEndless = (width: number): boolean => width > ENDLESS / 2;

/** As wide as a line is read well, where there is room for it. */
export const measure = (width: number, most = 76): number =>
  isEndless(width) ? width : Math.min(width, most);
