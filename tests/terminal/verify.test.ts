import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashEntry, headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { writeHead } from "@claimline/core/log/noted";
import { openStore } from "@claimline/store/open";
import { afterAll, expect, test } from "vitest";
import { playStory } from "../stories/play.ts";
import { told } from "./told.ts";

/* What a stranger can prove of a log, wherever it lies. */

const home = mkdtempSync(join(tmpdir(), "claimline-verify-"));
afterAll(() => rmSync(home, { recursive: true }));

const entries = playStory("water-main");
const log = join(home, "log.ndjson");
writeFileSync(log, writeLog(entries));
const noted = (at: number): string => `${at}:${hashEntry(entries[at - 1]!)}`;

test("a log of a store verifies as a file does, with the same head", async () => {
  const file = join(home, "log.db");
  const store = await openStore(file);
  await store.story("water-main").append(entries, null);
  await store.close();
  const [one, other] = [await told(["verify", log]), await told(["verify", file])];
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(one.out).toContain(`head  ${writeHead(headOf(entries)!)}`);
  expect(other.out).toBe(one.out);
});

test("a head that was noted proves that nothing before it changed", async () => {
  for (const at of [1, 21, entries.length]) {
    const { code, out } = await told(["verify", log, "--since", noted(at)]);
    expect(code).toBe(0);
    expect(out).toContain(`Nothing up to entry ${at} has changed`);
  }
});

test("a log that was rewritten, or cut short, does not have the head that was noted", async () => {
  const rewritten = join(home, "rewritten.ndjson");
  const files = playStory("water-main").slice(0, 20);
  writeFileSync(rewritten, writeLog(files));
  const short = await told(["verify", rewritten, "--since", noted(21)]);
  expect([short.code, short.out]).toEqual([
    3,
    expect.stringContaining("found a log of 20 entries"),
  ]);
  const other = await told(["verify", log, "--since", `5:${"0".repeat(64)}`]);
  expect(other.code).toBe(3);
  expect(other.out).toContain("It was rewritten.");
  expect(other.out).toContain(noted(5).slice(2));
});

test("what is no head is refused before anything is read", async () => {
  const { code, err } = await told(["verify", log, "--since", "yesterday"]);
  expect([code, err]).toEqual([2, expect.stringContaining("SEQ:HASH")]);
});
