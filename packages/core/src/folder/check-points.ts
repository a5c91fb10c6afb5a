import { isSpeechAct, type Event } from "../model/event.ts";
import { fullRef, groundOf, resolvePoint } from "../model/ground.ts";
import { joinRef, PointRef, splitRef } from "../model/ref.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Points, and whether anybody speaks to them (rule M3). */

/** Every point that a claim or another point names is there. */
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
          const { event: other, point } = splitRef(fullRef(event, ref));
          const name = point!;
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

/** A claim is about every point; a core may stand on what rests on it alone (rule M4). */
export const spokenTo: Rule = ({ list, broken, blind }, report) => {
  const unread = broken("claim").map(({ about }) => PointRef.safeParse(about));
  // A claim that cannot be read may be about anything.
  if (blind("claim") || unread.some(({ success }) => !success)) return;
  const events = new Map(list("event").map(({ record }) => [record.id, record]));
  const spoken = new Set(
    [
      ...list("claim").map(({ record }) => record.about),
      ...unread.flatMap(({ data }) => data ?? []),
    ].flatMap((about) => resolvePoint(events, about)?.ref ?? []),
  );
  const ground = groundOf(events, spoken);
  for (const { record: event, at } of list("event"))
    for (const [i, point] of event.points.entries()) {
      const ref = joinRef(event.id, point.id);
      if (spoken.has(ref) || (i === 0 && ground.has(ref)) || isSpeechAct(event)) continue;
      report(
        "M3",
        at,
        ["points", i, "id"],
        "a point that a claim is about",
        point.id,
        `write a claim with \`about: ${ref}\`, or leave the point out`,
      );
    }
};
