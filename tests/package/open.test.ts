import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OpenError, openFolder, openLog } from "@claimline/core";
import { edited } from "../vectors/sound.ts";

const text = readFileSync(join(import.meta.dirname, "../vectors/log/towns.ndjson"), "utf8");

/** What opening threw. */
function refusal(open: () => unknown): OpenError {
  try {
    open();
  } catch (error) {
    if (error instanceof OpenError) return error;
    throw error;
  }
  throw new Error("it was opened");
}

test("a log is opened at any moment that it reaches (T3)", () => {
  const log = openLog(text);
  expect(log.head.seq).toBe(5);
  const then = log.at("2031-03-05");
  expect(then.ok && [...then.derivation.story.places.keys()]).toEqual(["aa", "bb"]);
  const now = log.at();
  expect(now.ok && [...now.derivation.story.places.keys()]).toEqual(["bb"]);
});

test("a moment that is none, or before the story, is told and not thrown", () => {
  const log = openLog(text);
  for (const asOf of ["banana", "post:none", "99", "1900-01-01", "2031-03-05T10:00"]) {
    const then = log.at(asOf);
    expect(then.ok ? null : then.problem.found, asOf).toBe(asOf);
  }
});

test("a tampered log is refused at its first bad entry, and nothing of it is opened (L3)", () => {
  const error = refusal(() => openLog(text.replace('"name":"Aa"', '"name":"Ab"')));
  expect(error.problems).toMatchObject([{ line: 2, seq: 2 }]);
  expect(refusal(() => openLog("")).problems).toEqual([]);
});

test("a broken folder is refused with every problem and its place", () => {
  const { problems, message } = refusal(() =>
    openFolder(
      edited([
        { file: "claims/claims.yaml", find: "by: district\n", put: "by: distrct\n" },
        { file: "events/events.yaml", find: "      question: Has the bridge a crack?\n", put: "" },
      ]),
    ),
  );
  expect(problems).toMatchObject([
    { rule: "M", path: "claims/claims.yaml", line: 5, hint: "did you mean district?" },
    { rule: "M3", path: "events/events.yaml", line: 7 },
  ]);
  expect(message.split("\n")).toHaveLength(2);
});
