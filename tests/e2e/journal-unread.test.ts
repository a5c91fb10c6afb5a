import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { writeLog } from "@claimline/core/log/ndjson";
import { serveLogs } from "./serve.ts";

test("a site whose journal nobody reads any more serves on, and ends when it is told to", async () => {
  const site = await serveLogs(
    { a: writeLog(playStory("water-main")) },
    { CLAIMLINE_LOG_LEVEL: "debug" },
  );
  const ended = once(site.process, "exit") as Promise<[number | null, string | null]>;
  try {
    site.process.stdout!.destroy();
    site.process.stderr!.destroy();
    for (let n = 0; n < 3; n++)
      expect((await fetch(`${site.url}/water-main?page=${n}`)).ok).toBe(true);
    site.process.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  } finally {
    site.process.kill("SIGKILL");
  }
});
