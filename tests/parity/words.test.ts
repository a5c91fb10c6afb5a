import { eventView } from "@claimline/core/views/event";
import { sourcesView } from "@claimline/core/views/source";
import { takenText } from "@claimline/core/views/coverage";
import { ruleName, STANDING_RULES } from "@claimline/core/views/rules";
import { SPEECH_ACT } from "@claimline/core/views/words";
import { expect, test } from "vitest";
import { libraryAt } from "./shipped.ts";
import { wordsOf } from "./site.ts";
import { readOf } from "./terminal.ts";

/* What has a name for readers has the same one wherever they meet it. */

const library = libraryAt(null);
const acts = new RegExp(SPEECH_ACT.join("|"), "i");

test("what came of a source is counted in the same words", async () => {
  const list = await wordsOf("sources", "/sources");
  for (const { id, counts } of sourcesView(library)) {
    const taken = takenText(counts);
    expect(list).toContain(taken);
    expect(await wordsOf("source/[id]", `/source/${id}`)).toContain(taken);
    expect(await readOf(["source", id], null)).toContain(taken);
  }
  expect(await readOf(["sources", "--format", "markdown"], null)).toContain(SPEECH_ACT[1]);
});

test("what no claim can be about is called the same everywhere", async () => {
  const id = [...library.story.events.keys()].find((each) => eventView(library, each)?.speechAct)!;
  const speaker = eventView(library, id)!.by[0]!.actor!;
  for (const words of [
    await wordsOf("event/[id]", `/event/${id}`),
    await readOf(["event", id], null),
    await wordsOf("actor/[id]", `/actor/${speaker}`),
    await readOf(["actor", speaker], null),
  ]) {
    expect(words).toMatch(acts);
    expect(words).not.toMatch(/speech act/i);
  }
});

test("a rule is named as one, for sources are S1, S2 … as well", async () => {
  const why = await readOf(["event", "su25-loss", "--why"], null);
  for (const { rule, text } of STANDING_RULES.slice(0, 4))
    expect(why).toContain(`${ruleName(rule)} ${text}`);
  const page = await wordsOf("event/[id]", "/event/su25-loss");
  expect(page).toContain(ruleName("S4"));
  for (const words of [why, page]) expect(words).not.toMatch(/(?<!rule )\b[SM]\d+\b(?! ?¶|, ¶)/i);
});
