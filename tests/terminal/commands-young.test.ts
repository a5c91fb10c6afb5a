import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { expect, test } from "vitest";
import { opened } from "./inside.ts";
import { told } from "./told.ts";

const { entries } = opened();
const file = (name: string, text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "claimline-young-")), name);
  writeFileSync(path, text);
  return path;
};

test("before its first post, what changed in a story is what the log has taken", async () => {
  const young = entries.slice(
    0,
    entries.findIndex(({ record }) => record.is === "post"),
  );
  const { out, err } = await told(["changes", "--story", file("young.ndjson", writeLog(young))]);
  expect(err).toBe("");
  expect(out).toMatch(/^From entry 1 of the log to the end of the log$/m);
});

test("a shell that was not named is not guessed at", async () => {
  const { err, code } = await told(["completion"]);
  expect(code).toBe(2);
  expect(err).toContain("found nothing");
  expect(err).not.toContain("did you mean");
});

test("an entry that does not fit is named by `verify` as it is where the log is opened", async () => {
  const broken = file("broken.ndjson", writeLog(entries.toSpliced(3, 1)));
  const place = /^\S+broken\.ndjson:4 \(entry 5\): expected /m;
  expect((await told(["verify", broken])).out).toMatch(place);
  expect((await told(["posts", "--story", broken])).err).toMatch(place);
});
