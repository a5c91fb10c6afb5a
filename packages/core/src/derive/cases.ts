import { counts, type Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import { joinRef } from "../model/ref.ts";
import { windowOf } from "../model/window.ts";
import { figureWindow } from "../story/evidence.ts";
import { resolvePoint } from "../model/ground.ts";
import { decide, type Case } from "./decide.ts";
import { impliedDenials } from "./denials.ts";
import { equalBounds, liesInside, sameWindow, supersededBy, type Figure } from "./figures.ts";
import type { PointNode } from "./points.ts";
import { usesOf, type Use } from "./stances.ts";
import type { Flag, Standing } from "./standing.ts";
import { voiceOf } from "./voice.ts";
import { measureKey, type Web } from "./web.ts";

const affirms = (web: Web, claims: readonly Claim[], implied: boolean): Use[] =>
  usesOf(web.story, claims, "affirms", { stance: "affirms", implied });
const denies = (web: Web, claims: readonly Claim[], implied: boolean): Use[] =>
  usesOf(web.story, claims, "denies", { stance: "denies", implied });

/** A claim that reaches a point by two ways counts once, directly if it can. */
function unique(uses: readonly Use[]): Use[] {
  if (uses.length < 2) return [...uses];
  const best = { affirms: new Map<Claim, Use>(), denies: new Map<Claim, Use>() };
  for (const use of uses) {
    const known = best[use.stance].get(use.claim);
    if (!known || (known.implied && !use.implied)) best[use.stance].set(use.claim, use);
  }
  return [...best.affirms.values(), ...best.denies.values()];
}

const due = (web: Web, event: Event): number | null =>
  event.when ? windowOf(event.when, web.story.record.zone).to : null;

/** The standing of a point that is no quantity. */
export function ofPoint(web: Web, node: PointNode, of: string): Standing {
  const direct = web.about(node.ref);
  const live = web.live(node.ref);
  const bearing = [...node.bears].flatMap((ref) => web.about(ref));
  const uses = unique([
    ...affirms(web, live, false),
    ...denies(web, live, false),
    ...affirms(web, [...node.bears].flatMap(web.live), true),
    ...impliedDenials(web, node),
  ]);
  const used = new Set(uses.map((use) => use.claim));
  const it: Case = {
    of,
    uses,
    beside: live.filter((claim) => !used.has(claim)),
    raised: [...direct, ...bearing].some(
      (claim) => claim.stance === "affirms" || claim.stance === "queries",
    ),
    // Withdrawals have a voice, and reach what followed from the claim.
    withdrawn: [...direct, ...bearing].filter(
      (claim) => claim.stance === "affirms" && web.withdrawn.has(claim.id) && counts(claim),
    ),
    answerable: node.point.answerable,
    due: due(web, node.event),
    supersededBy: [],
    outOfOrder: false,
  };
  // Rule S1: views, and forecasts without a date, are on record and no more.
  const view =
    node.point.kind === "evaluation" ||
    (node.point.kind === "forecast" && node.event.when === null);
  return view ? onRecord(of, direct, decide(web.story, it)) : decide(web.story, it);
}

/** The standing of a speech act: on record, unless somebody says or denies that it was uttered (rule S1). */
export function ofSpeechAct(web: Web, event: Event): Standing {
  const core = event.points[0];
  const node = core && web.points.get(joinRef(event.id, core.id));
  const told =
    node &&
    web.about(node.ref).some((claim) => claim.stance === "affirms" || claim.stance === "denies");
  return told ? ofPoint(web, node, event.id) : onRecord(event.id, [], null);
}

/** The standing of a figure (rules F2, F4). Null if it is about no point of this story. */
export function ofFigure(web: Web, claim: Figure): Standing | null {
  const { story } = web;
  const meant = resolvePoint(story.events, claim.about);
  const node = meant && web.points.get(meant.ref);
  if (!node?.point.measure) return null;
  const peers = (web.measures.get(measureKey(node.point.measure)) ?? []).filter(
    (other) => !web.withdrawn.has(other.id) && counts(other),
  );
  const withdrawn = web.withdrawn.has(claim.id);
  const own = withdrawn ? [] : [claim];
  const seconding =
    withdrawn || claim.joint || voiceOf(story, claim)?.outlet
      ? []
      : peers.filter((other) => seconds(web, other, claim));
  const { by, outOfOrder } =
    counts(claim) && !withdrawn ? supersededBy(story, claim, peers) : { by: [], outOfOrder: false };
  const live = web.live(node.ref);
  const denials = live.filter(
    (other) => other.stance === "denies" && other.value && liesInside(claim.value, other.value),
  );
  return decide(story, {
    of: `claim:${claim.id}`,
    uses: unique([
      ...affirms(web, [...own, ...seconding], false),
      ...denies(web, denials, false),
      ...impliedDenials(web, node),
    ]),
    beside: [
      ...own.filter((each) => !counts(each) || each.by === null),
      ...live.filter((each) => each.stance === "queries"),
    ],
    raised: true,
    withdrawn: withdrawn && counts(claim) ? [claim] : [],
    answerable: node.point.answerable,
    due: due(web, node.event),
    supersededBy: by,
    outOfOrder,
  });
}

/** Rule F2: equal bounds, one measure and one time, and neither an outlet's own voice nor a joint attribution. */
function seconds(web: Web, other: Figure, claim: Figure): boolean {
  if (
    other.id === claim.id ||
    other.joint ||
    other.value.is !== claim.value.is ||
    !equalBounds(other.value, claim.value)
  )
    return false;
  const voice = voiceOf(web.story, other);
  return (
    voice !== null &&
    !voice.outlet &&
    sameWindow(figureWindow(web.story, other), figureWindow(web.story, claim))
  );
}

const ON_RECORD: readonly Flag[] = ["hedged", "joint", "queried", "shared-text", "unnamed"];

/** Rule S1. Who affirms and denies it is kept for the ledger. */
const onRecord = (of: string, claims: readonly Claim[], ledger: Standing | null): Standing => ({
  of,
  standing: "not-assessable",
  rule: "S1",
  reasons: [{ rule: "S1", claims: claims.map((claim) => claim.id) }],
  flags: ledger?.flags.filter((flag) => ON_RECORD.includes(flag)) ?? [],
  affirming: ledger?.affirming ?? [],
  denying: ledger?.denying ?? [],
  groups: [],
});
