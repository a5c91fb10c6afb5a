import { describe, expect, test } from "vitest";
import { allStandings, derive, type Derivation } from "@claimline/core/derive/derivation";
import { areIncompatible, type Figure } from "@claimline/core/derive/figures";
import type { State } from "@claimline/core/log/state";
import type { ClaimId, PostId } from "@claimline/core/model/id";
import { parseWhen } from "@claimline/core/model/when";
import { windowOf } from "@claimline/core/model/window";
import { parseAsOf } from "@claimline/core/story/asof";
import { isLater } from "@claimline/core/story/evidence";
import { zoneOf } from "@claimline/core/story/story";
import { play } from "./play.ts";
import { holdViews } from "./views.ts";
import { readVectors, type Case, type Vector } from "./vectors.ts";

const ZONE = "Etc/GMT-4";

function derived(state: State, text: string | undefined): Derivation {
  const read = text === undefined ? null : parseAsOf(text, state, zoneOf(state)!);
  if (read && !read.ok) throw new Error(`${text}: expected ${read.problem.expected}`);
  const made = derive(state, read?.asOf ?? null);
  if (!made) throw new Error(`no story by ${text}`);
  return made;
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

const known = (state: State, text: string): string[] => {
  const read = parseAsOf(text, state, zoneOf(state)!);
  if (!read.ok) throw new Error(`${text}: expected ${read.problem.expected}`);
  return [...(derive(state, read.asOf)?.story.claims.keys() ?? [])].sort();
};

function holdStory(it: Case): void {
  const state = play(it);
  const now = derived(state, it.asOf);
  const rows = new Map(
    allStandings(now).map(({ of, standing, flags }) => [of, { of, standing, flags }]),
  );
  for (const row of it.rows ?? []) expect(rows.get(row.of)).toEqual({ flags: [], ...row });
  for (const ref of it.none ?? []) expect(rows.get(ref)).toBeUndefined();
  for (const [ref, groups] of Object.entries(it.groups ?? {}))
    expect(now.standing(ref).groups.map(sorted).sort()).toEqual(groups.map(sorted).sort());
  for (const [moment, ids] of Object.entries(it.known ?? {}))
    expect([moment, known(state, moment)]).toEqual([moment, ids]);
  for (const [moment, headlines] of Object.entries(it.headlines ?? {}))
    for (const [id, headline] of Object.entries(headlines))
      expect(derived(state, moment).story.posts.get(id as PostId)?.headline).toBe(headline);
  if (it["posts-in-order"]) expect([...now.story.posts.keys()]).toEqual(it["posts-in-order"]);
  for (const text of it.noMoment ?? [])
    expect([text, parseAsOf(text, state, zoneOf(state)!).ok]).toEqual([text, false]);

  if (it.views) holdViews(now, it.views, (since) => derived(state, since));

  const claim = (id: string): Figure => now.story.claims.get(id as ClaimId) as Figure;
  for (const [a, b] of it.later ?? [])
    expect([
      isLater(now.story, claim(a), claim(b)),
      isLater(now.story, claim(b), claim(a)),
    ]).toEqual([true, false]);
  for (const [a, b] of it.unordered ?? [])
    expect([
      isLater(now.story, claim(a), claim(b)),
      isLater(now.story, claim(b), claim(a)),
    ]).toEqual([false, false]);
  for (const [a, b] of it.incompatible ?? [])
    expect(areIncompatible(now.story, claim(a), claim(b))).toBe(true);
  for (const [a, b] of it.compatible ?? [])
    expect(areIncompatible(now.story, claim(a), claim(b))).toBe(false);
}

function holdDates(it: Case): void {
  const iso = (ms: number): string | null =>
    Number.isFinite(ms) ? new Date(ms).toISOString().replace(".000Z", "Z") : null;
  for (const { when, from, to } of it.windows ?? []) {
    const window = windowOf(String(when), it.zone ?? ZONE);
    expect({ when, from: iso(window.from), to: iso(window.to) }).toEqual({ when, from, to });
  }
  for (const text of it.refused ?? [])
    expect([text, parseWhen(String(text))]).toEqual([text, null]);
}

for (const vector of readVectors<Vector>("rules"))
  describe(`${vector.rule}: ${vector.says}`, () => {
    for (const kind of ["valid", "near-miss"] as const)
      for (const it of vector[kind])
        test(`${vector.rule} ${kind}: ${it.name}`, () => {
          holdDates(it);
          if (it.claims) holdStory(it);
        });
  });

test("every rule has a valid and a near-miss vector", () => {
  for (const vector of readVectors<Vector>("rules"))
    expect([vector.rule, vector.valid.length > 0, vector["near-miss"].length > 0]).toEqual([
      vector.rule,
      true,
      true,
    ]);
});
