import type { Locator, Page } from "@playwright/test";
import { countMoves } from "../moved.ts";

/** Opens a live page and waits until it follows; from then on it is counted how far anything moves. */
export async function follow(page: Page, url: string): Promise<void> {
  await countMoves(page);
  const streaming = page.waitForRequest(/\/stream\?after=/);
  await page.goto(url);
  await streaming;
}

/** What tells of new posts. */
export const bar = (page: Page): Locator => page.locator(".now-bar");

/** Lets the new posts in. */
export const showNew = (page: Page): Promise<void> =>
  bar(page)
    .getByRole("button", { name: /new posts?/ })
    .click();
