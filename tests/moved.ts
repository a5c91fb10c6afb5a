import type { Page } from "@playwright/test";

type Told = { moved: number };

/** Counts on every page that is opened from now on how far anything moves without the reader's doing (CLS). */
export const countMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const told = window as unknown as Told;
    told.moved = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!each.hadRecentInput) told.moved += each.value;
    }).observe({ type: "layout-shift", buffered: true });
  });

/** How far it is until now. */
export const moved = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Told).moved);
