import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs } from "./serve.ts";

/** The site of the made-up story as it stands, for every test that only reads it. */
export default async function serveMadeUp(): Promise<() => Promise<void>> {
  const site = await serveLogs({ "water-main": writeLog(playStory("water-main")) });
  process.env["E2E_MADE_UP"] = site.url;
  return site.stop;
}
