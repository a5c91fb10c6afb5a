import { resolvePoint } from "../model/ground.ts";
import { canonical } from "../log/chain.ts";
import { shown } from "./problem.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Figures, their measures and episodes (rules F1, M). */

/** A claim about a quantity has a value, of the measure of its point, and no other claim has one. */
export const figures: Rule = ({ list }, report) => {
  const events = new Map(list("event").map(({ record }) => [record.id, record]));
  for (const { record: claim, at } of list("claim")) {
    const point = resolvePoint(events, claim.about)?.point;
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
};

/** Events and measures name episodes of the story. */
export const episodes: Rule = ({ list }, report) => {
  const story = list("story")[0];
  if (!story) return;
  const ids = story.record.episodes.map((episode) => episode.id as string);
  const known = `its episodes: ${ids.join(", ")}`;
  for (const { record: event, at } of list("event")) {
    if (event.episode && !ids.includes(event.episode))
      report(
        "M",
        at,
        ["episode"],
        "an episode of the story",
        event.episode,
        didYouMean(event.episode, ids, known),
      );
    for (const [i, point] of event.points.entries())
      if (point.measure && !ids.includes(point.measure.episode))
        report(
          "F1",
          at,
          ["points", i, "measure", "episode"],
          "an episode of the story",
          point.measure.episode,
          didYouMean(point.measure.episode, ids, known),
        );
  }
};
