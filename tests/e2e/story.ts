import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { parseAsOf } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";

export const STORY = "/karabakh-2020";

/** The site that serves the made-up story, water-main, and nothing else (made-up.ts). */
export const MADE_UP: string = process.env["E2E_MADE_UP"]!;

/** The story as the site itself hands it out, as of a moment: what a test compares its pages with. */
export async function storyFrom(
  request: APIRequestContext,
  asOf: string | null = null,
): Promise<Derivation> {
  const log = readLog(await (await request.get(`${STORY}/log.ndjson`)).text());
  if (!log.ok) throw new Error(log.problem.expected);
  const state = fold(log.entries);
  const read = asOf === null ? null : parseAsOf(asOf, state, zoneOf(state)!);
  if (read && !read.ok) throw new Error(read.problem.expected);
  return derive(state, read?.asOf ?? null)!;
}

const pages = readdirSync(join(import.meta.dirname, "../../apps/web/pages/[story]"));

/** Every page that is there whatever the story holds: the files among the pages. */
export const LISTS = pages.flatMap((name) => {
  const [, page] = /^([a-z-]+)\.tsx$/.exec(name) ?? [];
  return page ? [page === "index" ? STORY : `${STORY}/${page}`] : [];
});

/** What has a page for each record: the folders among the pages. */
export const KINDS = pages.filter((name) => !name.includes("."));

/** One page of each kind of record, the ones with most on them. */
export const RECORDS = [
  "/post/su-25-and-f-16",
  "/claim/su25-f16-stepanyan",
  "/event/su25-loss",
  "/dispute/su25-loss.f16",
  "/source/s5",
  "/actor/turkey",
  "/place/terter",
].map((path) => `${STORY}${path}`);
