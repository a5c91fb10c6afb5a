import type { Page } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs } from "./serve.ts";
import { MADE_UP } from "./story.ts";

// The made-up story as it was after its first edit, and as it is: four posts came, one was taken out.
const entries = playStory("water-main");
export const earlier = entries.filter((entry) => entry.recordedAt <= "2031-11-18T07:40:00Z");
export const added = ["cellars", "radio", "cellars-again", "withdrawal"];

/** A story that a reader comes back to. */
export type TwoLogs = {
  /** The page of the shorter log. */
  url: string;
  /** The page of the longer log, on an origin of its own. */
  later: string;
  /** From now on the pages of the shorter log's origin are those of the longer. */
  grow: (page: Page) => Promise<unknown>;
  stop: () => Promise<unknown>;
};

export async function serveTwoLogs(): Promise<TwoLogs> {
  const before = await serveLogs({ "water-main": writeLog(earlier) });
  return {
    url: `${before.url}/water-main`,
    later: `${MADE_UP}/water-main`,
    grow: (page) =>
      page.route(`${before.url}/**`, async (route) => {
        // A stream would not end; what comes on it has tests of its own.
        if (route.request().resourceType() === "eventsource") return route.fulfill({ status: 204 });
        const response = await route.fetch({
          url: route.request().url().replace(before.url, MADE_UP),
        });
        await route.fulfill({ response });
      }),
    stop: before.stop,
  };
}
