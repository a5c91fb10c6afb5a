import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allStandings, derive, type Derivation } from "@claimline/core/derive/derivation";
import { changes } from "@claimline/core/folder/publish";
import { chain } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { emptyState, fold, foldInto, type State } from "@claimline/core/log/state";
import { When } from "@claimline/core/model/when";
import { parseAsOf } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";
import { expand, type Short } from "../vectors/expand.ts";
import { difference, everything, provenance, written } from "./everything.ts";
import { hold } from "./seeds.ts";
import { moment, story } from "./stories.ts";

const draftsOf = (short: Short): Draft[] =>
  changes(expand(short), emptyState(), "2031-04-01T00:00:00Z");
const entriesOf = (short: Short): Entry[] => chain(draftsOf(short), null);

function at(state: State, text: string | null): Derivation | null {
  const read = text === null ? null : parseAsOf(text, state, zoneOf(state)!);
  if (read && !read.ok) throw new Error(read.problem.expected);
  return derive(state, read?.asOf ?? null);
}

const all = (now: Derivation | null): unknown => now && everything(now);

test("folding entry by entry gives what folding from scratch gives, whatever was asked in between (T3)", () => {
  hold(
    "incremental",
    fc.property(story, (short) => {
      const state = emptyState();
      const entries = entriesOf(short);
      for (const [index, entry] of entries.entries()) {
        foldInto(state, entry);
        if (index % 7 !== 0 && index < entries.length - 1) continue;
        const scratch = fold(entries.slice(0, index + 1));
        const [one, two] = [derive(state), derive(scratch)];
        expect(one && written(allStandings(one))).toBe(two && written(allStandings(two)));
        // A moment in the past is asked too, so that what is kept from it would show.
        one?.at({ end: Date.UTC(2031, 2, 5), step: 1, seq: Infinity });
      }
      expect(difference(all(derive(state)), all(derive(fold(entries))))).toBeNull();
    }),
    60,
  );
});

test("entries of different ids with equal knownFrom commute (T3)", () => {
  hold(
    "commute",
    fc.property(
      story.chain((short) =>
        fc.tuple(
          fc.constant(short),
          fc.shuffledSubarray(draftsOf(short), { minLength: draftsOf(short).length }),
        ),
      ),
      moment,
      ([short, shuffled], text) => {
        const place = (draft: Draft): string => `${draft.knownFrom.when} ${draft.knownFrom.step}`;
        const drafts = draftsOf(short);
        // Only those of one place change places.
        const left = Map.groupBy(shuffled, place);
        const mixed = drafts.map((draft) => left.get(place(draft))!.pop()!);
        const [one, two] = [fold(chain(drafts, null)), fold(chain(mixed, null))];
        expect(difference(all(at(one, null)), all(at(two, null)))).toBeNull();
        expect(difference(all(at(one, text)), all(at(two, text)))).toBeNull();
      },
    ),
    60,
  );
});

test("as of the far future is now (T3, S6)", () => {
  hold(
    "far future",
    fc.property(story, (short) => {
      const state = fold(entriesOf(short));
      expect(difference(all(at(state, "9999-12-31")), all(at(state, null)))).toBeNull();
      expect(difference(all(at(state, String(state.last!.seq))), all(at(state, null)))).toBeNull();
    }),
    60,
  );
});

test("an editor's retraction leaves no trace in anything derived (L4)", () => {
  hold(
    "retraction",
    fc.property(story, fc.nat(200), (short, pick) => {
      const drafts = draftsOf(short);
      const gone = drafts.filter((draft) => draft.record.is !== "story")[
        pick % (drafts.length - 1)
      ]!;
      const retract: Draft = {
        op: "retract",
        record: { is: gone.record.is, id: gone.record.id },
        recordedAt: "2031-04-02T00:00:00Z",
        knownFrom: { when: When.parse("2031-03-20"), step: 1 },
      };
      const withTrace = fold(chain([...drafts, retract], null));
      const without = fold(
        chain(
          drafts.filter((draft) => draft !== gone),
          null,
        ),
      );
      // A history tells what stood at earlier moments, and then the record stood.
      const [one, two] = [all(at(withTrace, null)), all(at(without, null))];
      expect(difference(one, two, "history")).toBeNull();
    }),
    100,
  );
});

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
