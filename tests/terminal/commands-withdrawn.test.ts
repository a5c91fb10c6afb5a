import { writeFileSync } from "node:fs";
import { writeLog } from "@claimline/core/log/ndjson";
import { storyAt } from "@claimline/core/views/at";
import { withdrawnView } from "@claimline/core/views/withdrawn";
import { expect, test } from "vitest";
import { playStory, stateOf } from "../stories/play.ts";
import { log as ferry } from "./lines.ts";
import { told } from "./told.ts";

const log = `${ferry}.water-main`;
writeFileSync(log, writeLog(playStory("water-main")));
const read = storyAt(stateOf("water-main"), null);
if (!read.ok) throw new Error(read.problem.expected);
const now = read.derivation;

test.each([
  ["post", "school"],
  ["claim", "town-hall-school"],
  ["event", "school-closed"],
] as const)("a withdrawn %s is told as that, with when, why and what it said", async (kind, id) => {
  const view = withdrawnView(now, kind, id)!;
  const json = await told(["--story", log, kind, id, "--json"]);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toEqual(view);
  for (const more of [[], ...(kind === "post" ? [] : [["--history"]])]) {
    const { code, out } = await told(["--story", log, kind, id, ...more]);
    expect(code).toBe(0);
    for (const words of [view.recorded, view.note!, view.name, ...view.text])
      expect(out.replace(/\s+/g, " ")).toContain(words);
  }
});

test("before it was withdrawn it is told as it stood", async () => {
  const { code, out } = await told(["--story", log, "post", "school", "--as-of", "post:school"]);
  expect(code).toBe(0);
  expect(out).not.toContain("Withdrawn");
});
