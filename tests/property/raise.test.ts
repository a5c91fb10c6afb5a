import fc from "fast-check";
import { expect, test } from "vitest";
import { allStandings, derive, type Derivation } from "@claimline/core/derive/derivation";
import type { Standing, StandingWord } from "@claimline/core/derive/standing";
import { play } from "../vectors/play.ts";
import type { ClaimShort, Short } from "../vectors/short.ts";
import { hold } from "./seeds.ts";
import { story } from "./stories.ts";

/*
 * What is raised: rules S7 to S10 are a ladder, each with more behind it than the next. The other standings say that
 * voices disagree, took something back or look ahead; they are no rungs, and a move from or to them is none.
 */
const LADDER: StandingWord[] = ["unverified", "reported", "corroborated", "acknowledged"];
const rung = (row: Standing | undefined): number => (row ? LADDER.indexOf(row.standing) : -1);

const now = (short: Short): Derivation => derive(play(short))!;
const rowsOf = (short: Short): Map<string, Standing> =>
  new Map(allStandings(now(short)).map((row) => [row.of, row]));

/** A story, one of its claims, and the story with something more in it that should raise nothing. */
const grown = (
  add: (claim: ClaimShort, short: Short) => Short,
  wanted: (claim: ClaimShort) => boolean,
) =>
  story.chain((short) => {
    const claims = short.claims.filter(wanted);
    return claims.length === 0
      ? fc.constant(null)
      : fc.constantFrom(...claims).map((claim) => ({ short, claim, more: add(claim, short) }));
  });

function raisesNothing(
  short: Short,
  more: Short,
  counts: (before: Standing) => boolean = () => true,
): void {
  const after = rowsOf(more);
  for (const [of, before] of rowsOf(short)) {
    if (rung(before) < 0 || !counts(before)) continue;
    const then = after.get(of);
    if (rung(then) > rung(before)) expect.fail(`${of}: ${before.standing} → ${then?.standing}`);
  }
}

const isAffirming = (claim: ClaimShort): boolean => "affirms" in claim;
const replace = (short: Short, claim: ClaimShort): Short => ({
  ...short,
  claims: short.claims.map((each) => (each.id === claim.id ? claim : each)),
});
const append = (short: Short, claim: ClaimShort): Short => ({
  ...short,
  claims: [...short.claims, claim],
});

test("a relay raises no standing (M5, S8)", () => {
  hold(
    "relay",
    fc.property(
      grown(
        (claim, short) =>
          replace(short, { ...claim, via: [...(claim["via"] as string[]), "courier", "west"] }),
        isAffirming,
      ),
      (it) => {
        if (it) raisesNothing(it.short, it.more);
      },
    ),
  );
});

test("the same claim printed once more raises no standing (M5, S8)", () => {
  hold(
    "printed again",
    fc.property(
      grown(
        (claim, short) => replace(short, { ...claim, in: [...(claim.in as string[]), "s3:30"] }),
        isAffirming,
      ),
      (it) => {
        if (it) raisesNothing(it.short, it.more);
      },
    ),
  );
});

test("a repeat by the same voice raises no standing (S8)", () => {
  hold(
    "repeat",
    fc.property(
      grown(
        (claim, short) => append(short, { ...claim, id: "again" }),
        (claim) => isAffirming(claim),
      ),
      (it) => {
        if (!it) return;
        // What was taken back and is said again is no repeat.
        const isBack = now(it.short).withdrawn.has(it.claim.id as never);
        if (!isBack) raisesNothing(it.short, it.more);
      },
    ),
  );
});

test("a tied voice that joins in raises no standing (M8, S8)", () => {
  hold(
    "tied voice",
    fc.property(
      grown(
        (claim, short) =>
          append(short, { ...claim, id: "second", by: "ally", joint: false, via: [] }),
        (claim) => isAffirming(claim) && claim.by === "north",
      ),
      (it) => {
        // North has to stand by what its ally repeats: else there is nobody to be tied to.
        if (it)
          raisesNothing(it.short, it.more, (before) =>
            before.affirming.some((use) => use.claim.id === (it.claim.id as never)),
          );
      },
    ),
  );
});

test("a comment changes no standing and no flag (M7)", () => {
  hold(
    "comment",
    fc.property(
      grown((claim, short) => {
        const {
          affirms: about,
          certainty: _certainty,
          figure: _figure,
          figureAsOf: _asOf,
          revises: _revises,
          ...rest
        } = claim;
        return append(short, { ...rest, id: "aside", by: "west", comments: about } as ClaimShort);
      }, isAffirming),
      (it) => {
        if (!it) return;
        const after = rowsOf(it.more);
        for (const [of, { standing, flags }] of rowsOf(it.short))
          expect(after.get(of)).toMatchObject({ standing, flags });
      },
    ),
  );
});
