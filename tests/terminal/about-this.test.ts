import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "@claimline/core/log/entry";
import { press } from "../../apps/cli/ui/press.ts";
import { openedLog, sessionOf } from "./inside.ts";
import { claimline } from "./terminal.ts";

/* What was opened is what a key is about, though the first line that leads on is what it belongs to. */

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

const pressed = (...keys: readonly string[]) => {
  const session = sessionOf({ columns: 120, rows: 36 }, openedLog(entries));
  for (const key of keys) press(session, key);
  return session;
};

test("Y in the dossier of a statement copies its own link, and Enter still leads to what it is about", () => {
  const session = pressed("5", "enter");
  const { id } = session.reading!;
  expect(press(session, "Y")).toMatchObject({ copy: expect.stringMatching(`/claim/${id}$`) });
  expect(press(session, "o")).toMatchObject({ browse: expect.stringMatching(`/claim/${id}$`) });
  press(session, "enter");
  expect(session.screen.open).toMatchObject({ kind: "event" });
});

test("r in a place or a speaker is about it, not about what it is within or speaks for", () => {
  const place = pressed("7", "/", ..."vard", "enter", "enter");
  expect(place.reading).toEqual({ kind: "place", id: "vardenis" });
  press(place, "r");
  expect(place.screen.query).toBe("place:vardenis");
  const speaker = pressed("6", "j", "enter");
  const { id } = speaker.reading!;
  press(speaker, "r");
  expect(speaker.screen.query).toBe(`actor:${id}`);
});

test("a statement that is chosen in what is read is what a key is about", () => {
  const session = pressed("2", "tab");
  expect(press(session, "Y")).toMatchObject({ copy: expect.stringContaining("/claim/") });
});
