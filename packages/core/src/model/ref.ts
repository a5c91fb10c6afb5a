import { z } from "zod";
import type { EventId, PointId } from "./id.ts";

/**
 * What a claim is about: `event` (its core point, rule M3) or `event#point`.
 * Kept as one string, as it is written in a folder, cited in a URL and printed by `export`.
 */
export const PointRef = z
  .string()
  .regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/, "exactly one event, or event#point")
  .brand<"PointRef">();
export type PointRef = z.infer<typeof PointRef>;

/** A point named from inside its own event (`point`) or from another one (`event#point`). */
export const LocalPointRef = z
  .string()
  .regex(/^(?:[a-z0-9-]+#)?[a-z0-9-]+$/, "a point of this event, or event#point");

/** Splits `event#point`; the point is null for a bare event. */
export function splitRef(ref: PointRef | string): { event: EventId; point: PointId | null } {
  const at = ref.indexOf("#");
  return at < 0
    ? { event: ref as EventId, point: null }
    : { event: ref.slice(0, at) as EventId, point: ref.slice(at + 1) as PointId };
}

/** Joins what `splitRef` splits. */
export function joinRef(event: string, point: string | null): PointRef {
  return (point === null ? event : `${event}#${point}`) as PointRef;
}
