import fc from "fast-check";
import { expect, test } from "vitest";
import { canBeDenied } from "@claimline/core/derive/denials";
import { allStandings, derive } from "@claimline/core/derive/derivation";
import { isFigure } from "@claimline/core/derive/figures";
import { changes } from "@claimline/core/folder/publish";
import { chain } from "@claimline/core/log/chain";
import { emptyState, fold } from "@claimline/core/log/state";
import { resolvePoint } from "@claimline/core/model/ground";
import { expand } from "../vectors/expand.ts";
import { hold } from "./seeds.ts";
import { story } from "./stories.ts";

test("what is contested or denied is known beforehand to be a point that can be (M4)", () => {
  hold(
    "denied",
    fc.property(story, (short) => {
      const drafts = changes(expand(short), emptyState(), "2031-04-01T00:00:00Z");
      const derivation = derive(fold(chain(drafts, null)));
      if (!derivation) return;
      const { points, story: told } = derivation;
      const about = new Map(
        [...told.claims.values()].filter(isFigure).map((it) => [`claim:${it.id}`, it.about]),
      );
      for (const { of, denying } of allStandings(derivation)) {
        const node = points.get(resolvePoint(told.events, about.get(of) ?? of)!.ref)!;
        if (denying.length > 0) expect(canBeDenied(derivation, node), of).toBe(true);
      }
    }),
    60,
  );
});
