import type { Derivation } from "../derive/derivation.ts";
import { counts } from "../derive/stances.ts";
import { dayOf, whenWords } from "./dates.ts";
import { firstCiting, postsInOrder } from "./postref.ts";
import { counted } from "./words.ts";

/** The claimline over the whole story: statements above, denials below. `x` runs from 0 to 1. */
export type StripView = {
  stems: { x: number; up: number; down: number; post: string; label: string }[];
  days: { x: number; label: string; short: string }[];
  /** Where the sources are silent for more than three days. */
  gaps: number[];
  /** Where the record, or the as-of, ends. */
  end: number;
  sentence: string;
};

const SILENCE = 3 * 86_400_000;

/** Each post is a moment; what it is the first to cite stands on it. */
export function stripView(derivation: Derivation): StripView {
  const posts = postsInOrder(derivation);
  const stems = new Map(posts.map((post) => [post.id as string, { up: 0, down: 0 }]));
  for (const claim of derivation.story.claims.values()) {
    const stem = stems.get(firstCiting(derivation, "claim", claim.id)?.id ?? "");
    if (!stem || !counts(claim)) continue;
    if (claim.stance === "affirms") stem.up++;
    if (claim.stance === "denies") stem.down++;
  }
  const days: StripView["days"] = [];
  const gaps: number[] = [];
  const slots: { post: string; at: number; label: string }[] = [];
  let at = 0;
  let last: string | null = null;
  for (const post of posts) {
    const day = dayOf(post.at);
    if (day !== last) {
      if (last !== null && Date.parse(day) - Date.parse(last) > SILENCE) {
        gaps.push(at + 0.75);
        at += 1.5;
      }
      if (last !== null) at += 0.75;
      days.push({
        x: at,
        label: whenWords(day),
        short: whenWords(day).split(" ").slice(0, 2).join(" "),
      });
      at += 0.75;
      last = day;
    }
    slots.push({ post: post.id, at, label: `${whenWords(post.at)}, post ${post.order}` });
    at += 1;
  }
  const width = Math.max(1, at) / 0.966;
  const up = [...stems.values()].reduce((sum, stem) => sum + stem.up, 0);
  const down = [...stems.values()].reduce((sum, stem) => sum + stem.down, 0);
  return {
    stems: slots.map((slot) => ({
      x: slot.at / width,
      ...stems.get(slot.post)!,
      post: slot.post,
      label: slot.label,
    })),
    days: days.map((day) => ({ ...day, x: day.x / width })),
    gaps: gaps.map((x) => x / width),
    end: Math.max(1, at) / width,
    sentence: `Statements over time: ${counted(up, "affirms", "affirm")} above the line, ${counted(down, "denies", "deny")} below it, in ${counted(posts.length, "post")}.`,
  };
}
