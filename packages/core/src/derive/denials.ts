import type { EventId } from "../model/id.ts";
import { splitRef, type PointRef } from "../model/ref.ts";
import type { Lines } from "../story/lines.ts";
import { excluding, restingOn } from "../story/spoken.ts";
import type { PointNode } from "./points.ts";
import { usesOf, type Use } from "./stances.ts";
import type { Web } from "./web.ts";

/** Rule M4: who denies what a point rests on denies it; who affirms what excludes it, or excludes what it rests on, does too. */
export function impliedDenials(web: Web, node: PointNode): Use[] {
  const uses: Use[] = [];
  for (const below of node.restsOn)
    // The denial of a number says nothing but that number (rule F2).
    if (web.points.get(below)?.point.kind !== "quantity")
      uses.push(
        ...usesOf(web.story, web.live(below), "denies", { stance: "denies", implied: true }),
      );
  for (const ref of [node.ref, ...node.restsOn])
    for (const rival of web.points.get(ref)?.excludes ?? [])
      for (const source of [rival, ...(web.points.get(rival)?.bears ?? [])])
        uses.push(
          ...usesOf(web.story, web.live(source), "affirms", { stance: "denies", implied: true }),
        );
  return uses;
}

/**
 * Whether anything was said that could deny a point or a figure about it: by rule M4 that is a denial of it or of what
 * it rests on, or something that excludes one of these. Where nothing was, it is neither contested nor denied.
 */
export function canBeDenied(web: Web, node: PointNode): boolean {
  return [node, ...[...node.restsOn].map((ref) => web.points.get(ref))].some(
    (each) =>
      each &&
      (each.excludes.size > 0 || web.about(each.ref).some((claim) => claim.stance === "denies")),
  );
}

/**
 * The events of a log of which a point can be denied at any moment (`canBeDenied`): in most stories few. Some more may be
 * among them, and none is missing.
 */
export function everDeniable(lines: Lines): ReadonlySet<EventId> {
  const found = new Set<EventId>();
  const add = (ref: PointRef): unknown => found.add(splitRef(ref).event);
  for (const { versions } of lines.of("claim"))
    for (const { record } of versions)
      if (record?.is === "claim" && record.stance === "denies") add(record.about);
  for (const [ref, by] of excluding(lines)) for (const each of [ref, ...by]) add(each);
  // What rests on them can be denied by that.
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [below, above] of restingOn(lines))
      if (found.has(splitRef(below).event)) for (const each of above) add(each);
  }
  return found;
}
