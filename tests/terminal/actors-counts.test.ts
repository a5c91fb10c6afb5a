import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@claimline/core/log/entry";
import { actorsView, actorView } from "@claimline/core/views/actor";
import { expect, test } from "vitest";
import { openedLog, sessionOf } from "./inside.ts";
import { claimline } from "./terminal.ts";

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

test("as much as a voice or a speaker says in the list stands in what the row opens, an outlet's own words too", () => {
  const { derivation } = sessionOf({ columns: 80, rows: 24 }, openedLog(entries));
  const says = (id: string): number => {
    const { said, speechActs } = actorView(derivation, id)!;
    return said.length + speechActs.length;
  };
  for (const { voice, statements, speakers } of actorsView(derivation)) {
    expect([voice.id, statements]).toEqual([voice.id, says(voice.id)]);
    for (const { id, statements: own } of speakers) expect([id, own]).toEqual([id, says(id)]);
  }
});
