import { isSpeechAct, type Event } from "../model/event.ts";
import { splitRef } from "../model/ref.ts";
import { canonical } from "../log/chain.ts";
import { shown } from "./problem.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Points, what is said of them, and figures (rules M3, F1, S2). */

export const pointsExist: Rule = ({ list, get }, report) => {
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
        didYouMean(point, names(event)) ?? `its points: ${names(event).join(", ")}`,
      );
  }
  for (const { record: event, at } of list("event")) {
    const own = names(event);
    if (new Set(own).size < own.length)
      report("M3", at, ["points"], "points with ids of their own", own.join(", "));
    for (const [i, point] of event.points.entries())
      for (const field of ["restsOn", "excludes"] as const)
        for (const [j, ref] of (point[field] ?? []).entries()) {
          const [other, name] = ref.includes("#")
            ? (ref.split("#") as [string, string])
            : [event.id, ref];
          const there = get("event", other);
          if (!there || !names(there).includes(name))
            report(
              "M3",
              at,
              ["points", i, field, j],
              "a point, or event#point",
              ref,
              there ? didYouMean(name, names(there)) : null,
            );
        }
  }
};

export const spokenTo: Rule = ({ list, get }, report) => {
  const spoken = new Set<string>();
  for (const { record: claim } of list("claim")) {
    const { event: id, point } = splitRef(claim.about);
    const name = point ?? get("event", id)?.points[0]?.id;
    spoken.add(`${id}#${name}`);
  }
  for (const { record: event, at } of list("event"))
    for (const [i, point] of event.points.entries()) {
      // The core may stand on what its other points say of it (rule M4).
      const implied =
        i === 0 && event.points.some((other) => spoken.has(`${event.id}#${other.id}`));
      if (!spoken.has(`${event.id}#${point.id}`) && !implied && !isSpeechAct(event))
        report("M3", at, ["points", i, "id"], "a point that a claim is about", point.id);
    }
};

export const figures: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const { event: id, point: name } = splitRef(claim.about);
    const event = get("event", id);
    const point = name === null ? event?.points[0] : event?.points.find((each) => each.id === name);
    if (!point) continue;
    if (claim.value && point.kind !== "quantity")
      report("F1", at, ["value"], "a value only on a claim about a quantity", claim.about);
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
  const episodes = story?.record.episodes.map((episode) => episode.id as string) ?? [];
  for (const { record: event, at } of list("event")) {
    if (event.episode && !episodes.includes(event.episode))
      report(
        "M",
        at,
        ["episode"],
        "an episode of the story",
        event.episode,
        didYouMean(event.episode, episodes),
      );
    for (const [i, point] of event.points.entries())
      if (point.measure && !episodes.includes(point.measure.episode))
        report(
          "F1",
          at,
          ["points", i, "measure", "episode"],
          "an episode of the story",
          point.measure.episode,
          didYouMean(point.measure.episode, episodes),
        );
  }
};

export const revisions: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const other = claim.revises && get("claim", claim.revises);
    if (!other) continue;
    if (other.id === claim.id) report("S2", at, ["revises"], "another claim", claim.id);
    else if (
      claim.stance === "withdraws" &&
      splitRef(other.about).event !== splitRef(claim.about).event
    )
      report("S2", at, ["about"], `the point of ${other.id}, ${other.about}`, claim.about);
  }
};
