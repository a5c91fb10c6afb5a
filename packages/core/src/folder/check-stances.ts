import { counts, type Claim } from "../model/claim.ts";
import { fullRef, groundOf, resolvePoint } from "../model/ground.ts";
import { joinRef, splitRef, type PointRef } from "../model/ref.ts";
import type { Rule } from "./rule.ts";

/* What claims do to points and to each other (rules M3, S2). */

const speaks = (claim: Claim, stance: Claim["stance"]): boolean =>
  claim.stance === stance && claim.by !== null && counts(claim);

/* Asked of all moments at once: who denied a point made a question of it, whatever he says later. */
export const questions: Rule = ({ list }, report) => {
  const events = new Map(list("event").map(({ record }) => [record.id, record]));
  const points = list("event").flatMap(({ record: event, at }) =>
    event.points.map((point, i) => ({ event, point, ref: joinRef(event.id, point.id), i, at })),
  );
  const claims = list("claim").map(({ record }) => record);
  const meant = (stance: Claim["stance"]): PointRef[] =>
    claims.flatMap((claim) => {
      const found = speaks(claim, stance) && resolvePoint(events, claim.about);
      return found ? [found.ref] : [];
    });
  const denied = new Set(meant("denies"));
  // Rule M4: what is affirmed denies what it excludes; said on either side, that goes both ways.
  const affirmed = groundOf(events, meant("affirms"));
  for (const { event, point, ref } of points)
    for (const local of point.excludes) {
      const rival = fullRef(event, local);
      if (affirmed.has(rival)) denied.add(ref);
      if (affirmed.has(ref)) denied.add(rival);
    }
  for (const { point, ref, i, at } of points) {
    if (point.question) continue;
    // A count has no standing of its own, and the denial of one says nothing but that count (rule F2).
    const isDisputed =
      point.kind === "quantity"
        ? denied.has(ref)
        : [...groundOf(events, [ref]).values()].some(
            (below) => below.point.kind !== "quantity" && denied.has(below.ref),
          );
    if (!isDisputed) continue;
    report(
      "M3",
      at,
      ["points", i, "id"],
      "a question, for a point that somebody denies",
      point.id,
      "add `question:`, its text as a question",
    );
  }
};

/** A correction or withdrawal names another claim, and a withdrawal speaks of the same event. */
export const revisions: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const other = claim.revises && get("claim", claim.revises);
    if (!other) continue;
    if (other.id === claim.id)
      report(
        "S2",
        at,
        ["revises"],
        "another claim",
        claim.id,
        "name the claim that this one corrects or takes back",
      );
    else if (
      claim.stance === "withdraws" &&
      splitRef(other.about).event !== splitRef(claim.about).event
    )
      report(
        "S2",
        at,
        ["about"],
        `the point of ${other.id}, ${other.about}`,
        claim.about,
        "who withdraws speaks of what was withdrawn",
      );
  }
};
