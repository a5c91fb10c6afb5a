import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allStandings, type Derivation } from "@claimline/core/derive/derivation";
import { chain } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { fold } from "@claimline/core/log/state";
import { at, draftsOf, entriesOf } from "./derived.ts";
import { everything, provenance, written } from "./everything.ts";
import { hold } from "./seeds.ts";
import { moment, story } from "./stories.ts";

/* Nothing later shows in what is derived as of a moment. */

test("as of t nothing depends on what is known later: a log cut off at t gives the same (T4)", () => {
  hold(
    "cut off",
    fc.property(story, moment, (short, text) => {
      const entries = entriesOf(short);
      const whole = fold(entries);
      const now = at(whole, text);
      if (!now) return;
      const known = new Set([...now.story.versions.values()].flat().map((version) => version.seq));
      const cut = fold(entries.filter((entry) => known.has(entry.seq)));
      const then = at(cut, text)!;
      // How far time has passed is the asker's word, up to the end of the record.
      const rows = (each: Derivation): string =>
        written(
          allStandings(each).map((row) => [
            row.of,
            row.standing,
            row.flags.filter((flag) => flag !== "time-passed"),
            row.reasons,
          ]),
        );
      expect(rows(now)).toBe(rows(then));
      expect(
        written([
          ...now.story.claims.values(),
          ...now.story.events.values(),
          ...now.story.actors.values(),
        ]),
      ).toBe(
        written([
          ...then.story.claims.values(),
          ...then.story.events.values(),
          ...then.story.actors.values(),
        ]),
      );
    }),
    100,
  );
});

test("no word of a later record shows in anything derived as of t (T4)", () => {
  hold(
    "canaries",
    fc.property(story, moment, (short, text) => {
      const drafts = draftsOf(short).map(
        (draft) => ({ ...draft, record: sing(draft.record as never) }) as Draft,
      );
      const state = fold(chain(drafts, null));
      const now = at(state, text);
      if (!now) return;
      const said = written([everything(now), provenance(now)]);
      const later = drafts.filter(
        (draft) => !now.story.versions.has(`${draft.record.is}:${draft.record.id}`),
      );
      for (const draft of later)
        expect(said).not.toContain(`canary of ${draft.record.is} ${draft.record.id}.`);
      // Not even the id of a claim or post.
      for (const { record } of later)
        if (record.is === "claim" || record.is === "post")
          expect(said).not.toMatch(new RegExp(`\\b${record.id}\\b`));
    }),
    100,
  );
});

/** Puts a word of its own into every text of a record. */
function sing(record: { is: string; id: string } & Record<string, unknown>): unknown {
  const own = ` canary of ${record.is} ${record.id}.`;
  const texts = ["title", "statement", "headline", "body", "name", "describes", "role", "inferred"];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      texts.includes(key) && typeof value === "string" ? value + own : value,
    ]),
  );
}

test("every view that the core exports is looked through for later words", () => {
  const views = join(import.meta.dirname, "../../packages/core/src/views");
  const mine = readFileSync(join(import.meta.dirname, "everything.ts"), "utf8");
  const missing = globSync("*.ts", { cwd: views })
    .filter((file) => !file.includes(".test"))
    .flatMap((file) =>
      [
        ...readFileSync(join(views, file), "utf8").matchAll(
          /^export (?:const|function) (\w+View)\b(?=[^=]*\(\s*derivation: Derivation)/gm,
        ),
      ].map((match) => match[1]!),
    );
  // Parts of other views: they are looked through with them.
  const parts = ["bodyView", "ledgerView"];
  expect(missing.length).toBeGreaterThan(10);
  const unlooked = missing.filter((name) => !parts.includes(name) && !mine.includes(name));
  expect(unlooked, "add them to tests/property/everything.ts").toEqual([]);
});
