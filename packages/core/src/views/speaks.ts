import type { ActorId } from "../model/id.ts";
import { counts } from "../model/claim.ts";
import type { Derivation } from "../derive/derivation.ts";
import { dayOf, whenWords } from "./dates.ts";
import type { Moment } from "./moments.ts";
import { ownOf } from "./own.ts";
import { firstCiting } from "./postref.ts";
import { stripView, type StripView } from "./strip.ts";
import { counted, listed } from "./words.ts";

/** When an actor speaks: its own stems on the claimline, and the same day by day in words, oldest first. */
export type SpeaksView = {
  strip: StripView;
  /** `day` is the day on which we tell it; what it adds up to is what the stems show. */
  days: { day: string; label: string; text: string }[];
};

/** Null for one who neither says nor denies anything that counts (rule M7). `all`: as for `stripView`. */
export function speaksView(
  derivation: Derivation,
  id: string,
  all: readonly Moment[] = [],
): SpeaksView | null {
  const { story } = derivation;
  const actor = story.actors.get(id as ActorId);
  if (!actor) return null;
  const own = ownOf(story, actor.id);
  const days = new Map<string, { up: number; down: number }>();
  for (const claim of story.claims.values()) {
    const post = firstCiting(derivation, "claim", claim.id);
    if (!post || !own.claim(claim) || !counts(claim)) continue;
    const key = dayOf(post.at);
    const day = days.get(key) ?? { up: 0, down: 0 };
    if (claim.stance === "affirms") day.up++;
    if (claim.stance === "denies") day.down++;
    if (day.up + day.down > 0) days.set(key, day);
  }
  if (days.size === 0) return null;
  const told = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { up, down }]) => ({
      day,
      label: whenWords(day),
      text: listed([
        ...(up > 0 ? [counted(up, "statement")] : []),
        ...(down > 0 ? [counted(down, "denial")] : []),
      ]),
    }));
  const sentence = `When ${actor.name} speaks: ${told.map(({ label, text }) => `${label}, ${text}`).join("; ")}.`;
  return {
    strip: { ...stripView(derivation, all, own.claim), sentence },
    days: told,
  };
}
