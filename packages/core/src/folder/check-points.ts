import type { Claim } from "../model/claim.ts";
import { isSpeechAct, type Event } from "../model/event.ts";
import { fullRef, groundOf, resolvePoint } from "../model/ground.ts";
import { joinRef, PointRef, splitRef } from "../model/ref.ts";
import { canonical } from "../log/chain.ts";
import { shown } from "./problem.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Points, what is said of them, and figures (rules M3, F1, S2). */

export const pointsExist: Rule = ({ list, get, ids, blind }, report) => {
  const names = (event: Event): string[] => event.points.map((point) => point.id);
  for (const { record: claim, at } of list("claim")) {
    const { event: id, point } = splitRef(claim.about);
    const event = get("event", id);
    if (!event) continue;
    if (event.points.length === 0)
      report(
        "M3",
        at,
        ["about"],
        "an event with points",
        claim.about,
        "a speech act that claims are about needs its core point",
      );
    else if (point !== null && !names(event).includes(point))
      report(
        "M3",
        at,
        ["about"],
        `a point of ${id}`,
        point,
        didYouMean(point, names(event), `its points: ${names(event).join(", ")}`),
      );
  }
  for (const { record: event, at } of list("event")) {
    const own = names(event);
    if (new Set(own).size < own.length)
      report(
        "M3",
        at,
        ["points"],
        "points with ids of their own",
        own.join(", "),
        "give one of the two another id",
      );
    for (const [i, point] of event.points.entries())
      for (const field of ["restsOn", "excludes"] as const)
        for (const [j, ref] of (point[field] ?? []).entries()) {
          const [other, name] = ref.includes("#")
            ? (ref.split("#") as [string, string])
            : [event.id, ref];
          const there = get("event", other);
          if (!there && (blind("event") || ids("event").includes(other))) continue;
          if (!there || !names(there).includes(name))
            report(
              "M3",
              at,
              ["points", i, field, j],
              "a point, or event#point",
              ref,
              there
                ? didYouMean(
                    name,
                    names(there),
                    `the points of ${other}: ${names(there).join(", ")}`,
                  )
                : didYouMean(other, ids("event"), `there is no event ${other}`),
            );
        }
  }
};

export const spokenTo: Rule = ({ list, get, broken, blind }, report) => {
  const unread = broken("claim").map(({ about }) => PointRef.safeParse(about));
  // A claim that cannot be read may be about anything.
  if (blind("claim") || unread.some(({ success }) => !success)) return;
  const spoken = new Set<string>();
  for (const about of [
    ...list("claim").map(({ record }) => record.about),
    ...unread.flatMap(({ data }) => data ?? []),
  ]) {
    const { event: id, point } = splitRef(about);
    const name = point ?? get("event", id)?.points[0]?.id;
    spoken.add(`${id}#${name}`);
  }
  for (const { record: event, at } of list("event"))
    for (const [i, point] of event.points.entries()) {
      // The core may stand on what its other points say of it (rule M4).
      const implied =
        i === 0 && event.points.some((other) => spoken.has(`${event.id}#${other.id}`));
      if (!spoken.has(`${event.id}#${point.id}`) && !implied && !isSpeechAct(event))
        report(
          "M3",
          at,
          ["points", i, "id"],
          "a point that a claim is about",
          point.id,
          `write a claim with \`about: ${event.id}#${point.id}\`, or leave the point out`,
        );
    }
};

export const figures: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const { event: id, point: name } = splitRef(claim.about);
    const event = get("event", id);
    const point = name === null ? event?.points[0] : event?.points.find((each) => each.id === name);
    if (!point) continue;
    if (claim.value && point.kind !== "quantity")
      report(
        "F1",
        at,
        ["value"],
        "a value only on a claim about a quantity",
        claim.about,
        "leave the value out, or make the point a quantity with its measure",
      );
    if (
      !claim.value &&
      point.kind === "quantity" &&
      (claim.stance === "affirms" || claim.stance === "denies")
    )
      report(
        "F1",
        at,
        ["about"],
        "a value, for a claim about a quantity",
        claim.about,
        "add `value:`",
      );
    if (
      claim.value?.measure &&
      point.measure &&
      canonical(claim.value.measure) !== canonical(point.measure)
    )
      report(
        "F1",
        at,
        ["value", "measure"],
        "the measure of its point",
        shown(claim.value.measure),
        "leave the measure out: the point has it",
      );
  }
  const story = list("story")[0];
  if (!story) return;
  const episodes = story.record.episodes.map((episode) => episode.id as string);
  const known = `its episodes: ${episodes.join(", ")}`;
  for (const { record: event, at } of list("event")) {
    if (event.episode && !episodes.includes(event.episode))
      report(
        "M",
        at,
        ["episode"],
        "an episode of the story",
        event.episode,
        didYouMean(event.episode, episodes, known),
      );
    for (const [i, point] of event.points.entries())
      if (point.measure && !episodes.includes(point.measure.episode))
        report(
          "F1",
          at,
          ["points", i, "measure", "episode"],
          "an episode of the story",
          point.measure.episode,
          didYouMean(point.measure.episode, episodes, known),
        );
  }
};

const speaks = (claim: Claim, stance: Claim["stance"]): boolean =>
  claim.stance === stance &&
  claim.by !== null &&
  (claim.certainty === "certain" || claim.certainty === "probable");

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
