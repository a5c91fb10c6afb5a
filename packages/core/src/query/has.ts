import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Point } from "../model/point.ts";
import { isHole } from "../model/value.ts";
import { joinRef, type PointRef } from "../model/ref.ts";
import { resolvePoint } from "../model/ground.ts";
import type { Story } from "../story/story.ts";
import type { Has } from "./fields.ts";
import type { Row } from "./rows.ts";

type Uttered = Pick<Claim | Event, "appearances" | "channel" | "via">;

function ofUtterance({ appearances, channel, via }: Uttered): Has[] {
  const found: Has[] = [];
  if (appearances.some((at) => at.quote !== undefined)) found.push("quote");
  if (channel !== null) found.push("channel");
  if (via.length > 0) found.push("relay");
  return found;
}

function ofPoint(story: Story, point: Point, ref: PointRef): Has[] {
  const found: Has[] = [];
  if (point.question !== undefined) found.push("question");
  if (story.about.get(ref)?.some((claim) => claim.stance === "denies")) found.push("denial");
  return found;
}

function ofValue({ value }: Claim): Has[] {
  if (!value) return [];
  return [isHole(value) ? "hole" : "figure"];
}

/** What a row has by itself, as `has:` asks for it. */
export function hasOf(story: Story, { key, record }: Row): Has[] {
  const found: Has[] = (story.versions.get(key)?.length ?? 0) > 1 ? ["correction"] : [];
  if (record.is === "place" && record.coordinates) found.push("coordinates");
  if (record.is === "claim") {
    const meant = resolvePoint(story.events, record.about);
    found.push(...ofUtterance(record), ...ofValue(record));
    if (meant) found.push(...ofPoint(story, meant.point, meant.ref));
    if (record.revises !== null) found.push("correction");
  }
  if (record.is === "event") {
    found.push(...ofUtterance(record));
    for (const point of record.points) {
      const ref = joinRef(record.id, point.id);
      found.push(...ofPoint(story, point, ref), ...(story.about.get(ref) ?? []).flatMap(ofValue));
    }
  }
  return found;
}
