import fc from "fast-check";
import { expect, test } from "vitest";
import { allStandings, derive } from "@claimline/core/derive/derivation";
import { chain } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { emptyState, fold, foldInto } from "@claimline/core/log/state";
import { When } from "@claimline/core/model/when";
import { all, at, draftsOf, entriesOf } from "./derived.ts";
import { difference, written } from "./everything.ts";
import { hold } from "./seeds.ts";
import { moment, story } from "./stories.ts";

/* What is derived hangs on the records alone: not on how they were folded, on their order, or on what was retracted. */

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
