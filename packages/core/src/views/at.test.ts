import { expect, test } from "vitest";
import { readFiles } from "../../scripts/files.ts";
import { openEntries, openFolder, OpenError } from "../core.ts";
import { chain, hashEntry } from "../log/chain.ts";
import { fold } from "../log/state.ts";
import type { When } from "../model/when.ts";
import { storyAt } from "./at.ts";

const { entries, state, head } = openFolder(
  readFiles(new URL("../../stories/karabakh-2020", import.meta.url).pathname),
);

const down = [
  ...entries,
  ...chain(
    [
      {
        op: "retract" as const,
        record: { is: "story" as const, id: "karabakh-2020" },
        recordedAt: "2026-12-02T09:00:00Z",
        knownFrom: { when: "2026-12-02" as When, step: 1 },
        note: "A reading of it was wrong throughout.",
      },
    ],
    { seq: head.seq, hash: hashEntry(entries.at(-1)!) },
  ),
];

test("a moment opens the story as it stood; nothing, or no text, opens all of it", () => {
  const at = (text: string | null): number => {
    const read = storyAt(state, text);
    return read.ok ? read.derivation.story.posts.size : 0;
  };
  expect(at("2020-09-27")).toBeGreaterThan(0);
  expect(at("2020-09-27")).toBeLessThan(at(null));
  expect(at("")).toBe(at(null));
});

test("what is no moment says what is one; what is too early says from when on there is something", () => {
  expect(storyAt(state, "someday")).toMatchObject({
    ok: false,
    early: false,
    down: null,
    problem: { found: "someday" },
  });
  const early = storyAt(state, "1990-01-01");
  expect(early).toMatchObject({ ok: false, early: true, problem: { found: "1990-01-01" } });
  expect(early.ok ? "" : early.problem.expected).toMatch(
    /the story had begun, from .*2020|post \d/,
  );
});

test.each([null, "2020-09-27", "someday"])(
  "a story that was taken down is gone as of %j (L6)",
  (text) => {
    expect(storyAt(fold(down), text)).toMatchObject({
      ok: false,
      down: { recordedAt: "2026-12-02T09:00:00Z" },
      problem: {
        hint: "The editor took it down on Wednesday 2 December 2026. A reading of it was wrong throughout.",
      },
    });
    expect(openEntries(down).at(text).ok).toBe(false);
  },
);

test("a log without a story is none", () => {
  expect(storyAt(fold([]), null)).toMatchObject({ ok: false, early: false, down: null });
  expect(() => openEntries([])).toThrow(OpenError);
});

test("a front end may keep what was derived", () => {
  const asked: (string | null)[] = [];
  storyAt(state, "2020-09-27", (_, asOf) => {
    asked.push(asOf?.text ?? null);
    return null;
  });
  expect(asked).toEqual(["2020-09-27"]);
});
