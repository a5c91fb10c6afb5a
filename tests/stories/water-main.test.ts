import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allStandings, derive, type Derivation } from "@claimline/core/derive/derivation";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import type { ClaimId, PostId } from "@claimline/core/model/id";
import { parseAsOf } from "@claimline/core/story/asof";
import { playStory, storyFolder } from "./play.ts";

const entries = playStory("water-main");
const state = fold(entries);

function at(text: string | null): Derivation {
  const read = text === null ? null : parseAsOf(text, state, "Europe/Berlin");
  if (read && !read.ok) throw new Error(read.problem.expected);
  return derive(state, read?.asOf ?? null)!;
}

const rows = (text: string | null): Record<string, string> =>
  Object.fromEntries(
    allStandings(at(text)).map(({ of, standing, flags }) => [of, [standing, ...flags].join(" ")]),
  );

test("the log of a story played edit by edit verifies, and is the same on every run (L3, L5)", () => {
  const text = writeLog(entries);
  expect(readLog(text).ok).toBe(true);
  expect(writeLog(playStory("water-main"))).toBe(text);
});

test("the hashes of the story are those of its texts", () => {
  for (const source of at(null).story.sources.values()) {
    const lines = readFileSync(join(storyFolder("water-main"), "texts", source.file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "");
    const hash = (line: string): string => createHash("sha256").update(line.normalize("NFC").replace(/\s+/gu, " ").trim()).digest("hex");
    expect(source.paragraphs).toEqual(lines.map(hash));
  }
});

test("every standing at the end of the record", () => {
  expect(rows(null)).toEqual({
    "main-burst": "acknowledged",
    excavator: "contested unnamed",
    frost: "retracted",
    "boil-call": "not-assessable",
    "water-unsafe": "contested",
    damage: "reported implied unsourced",
    mended: "expected",
    cellars: "reported implied",
    "brigade-role": "reported",
    "hospital-cut-off": "denied not-raised",
    "claim:waterworks-households": "reported",
    "claim:no-damage-figure": "reported unsourced",
    "claim:brigade-cellars-early": "superseded",
    "claim:brigade-cellars": "reported",
  });
});

test("a correction of a post's text shows from the moment it was recorded, with its note (T3, L1)", () => {
  const id = "households" as PostId;
  expect(at("2031-11-18T08:39:00+01:00").story.posts.get(id)!.body).toContain("upper town");
  expect(at("2031-11-18T08:40:00+01:00").story.posts.get(id)!.body).toContain("lower town");
  const versions = at(null).story.versions.get("post:households")!;
  expect(versions.map((version) => version.note)).toEqual([
    null,
    "An earlier version placed the households in the upper town.",
    "We had misread the count of households, 2,100, as 1,200.",
  ]);
});

test("a corrected figure counts from the moment it was recorded (T4)", () => {
  const number = (text: string | null): number | null | undefined => at(text).story.claims.get("waterworks-households" as ClaimId)?.value?.number;
  expect(number("2031-11-18T09:24:00+01:00")).toBe(1200);
  expect(number("2031-11-18T09:25:00+01:00")).toBe(2100);
});

test("a retracted post keeps its address and gives nothing to the derivation (L4)", () => {
  const now = at(null);
  expect(now.story.posts.has("school" as PostId)).toBe(false);
  expect(now.story.withdrawn.get("post:school")?.note).toBe("The notice was of last winter. The school is open.");
  expect(rows(null)).not.toHaveProperty("school-closed");
  expect(rows("2031-11-18T11:09:00+01:00")).toHaveProperty("school-closed");
});

test("a claim that its claimant withdrew is retracted, and what it excluded is free of it (S2)", () => {
  expect(rows("2031-11-18T09:00:00+01:00")).toMatchObject({ frost: "contested implied", excavator: "contested unnamed" });
  expect(rows(null)["frost"]).toBe("retracted");
});

test("time passes over what was expected, and stops at the end of the record (S6)", () => {
  expect(rows("2031-11-18T23:00:00+01:00")["mended"]).toBe("expected");
  expect(rows("2035-01-01")).toEqual(rows(null));
});
