import type { Claim } from "../model/claim.ts";
import type { ClaimId, PostId } from "../model/id.ts";
import { asked } from "../story/lines.ts";
import { citedIn } from "../story/shown.ts";
import type { Derivation } from "../derive/derivation.ts";
import { counts } from "../derive/stances.ts";
import { dayOf, whenWords } from "./dates.ts";
import type { Moment } from "./moments.ts";
import { firstCiting, postsInOrder } from "./postref.ts";
import { counted } from "./words.ts";

/** The claimline over the whole story: statements above, denials below. `x` runs from 0 to 1. */
export type StripView = {
  stems: { x: number; up: number; down: number; post: string; label: string }[];
  days: { x: number; label: string; short: string }[];
  /** Where the sources are silent for more than three days. */
  gaps: number[];
  /** Where what is known at this moment ends. */
  end: number;
  /** Where the whole record ends: beyond `end` when the story is read as of the past. */
  until: number;
  sentence: string;
};

const SILENCE = 3 * 86_400_000;

type Slot = { post: string; at: string; label: string; known: boolean };

/* Every post of the log that was not taken out, in replay order; without the log's moments only those that are known. */
function slotsOf(derivation: Derivation, all: readonly Moment[]): Slot[] {
  const { posts, withdrawn } = derivation.story;
  const known = new Set<string>(posts.keys());
  const out = new Set([...withdrawn.values()].map(({ record }) => `${record.is}:${record.id}`));
  const ahead = all
    .filter((moment) => moment.kind === "post" && !out.has(moment.asOf))
    .map(({ asOf, at, label }) => ({ post: asOf.slice("post:".length), at, label }))
    .map((slot) => ({ ...slot, known: known.has(slot.post) }));
  if (ahead.length > 0) return ahead;
  return postsInOrder(derivation).map((post) => ({
    post: post.id,
    at: post.at,
    label: `${whenWords(post.at)}, post ${post.order}`,
    known: true,
  }));
}

type Stem = { up: number; down: number };

function stemOf(claims: readonly Claim[]): Stem {
  const counted = claims.filter(counts);
  const of = (stance: Claim["stance"]): number =>
    counted.filter((claim) => claim.stance === stance).length;
  return { up: of("affirms"), down: of("denies") };
}

/* What a post is the first to cite, from one moment to the next. */
const stemsOf = asked((id: PostId, derivation: Derivation): Stem & { claims: readonly Claim[] } => {
  const { story } = derivation;
  const post = story.posts.get(id);
  const claims = (post ? citedIn(post) : []).flatMap((key) => {
    const claim = key.startsWith("claim:") && story.claims.get(key.slice(6) as ClaimId);
    return claim && firstCiting(derivation, "claim", claim.id)?.id === id ? [claim] : [];
  });
  return { claims, ...stemOf(claims) };
});

/**
 * Each post is a moment; what it is the first to cite stands on it. `all` are the moments of the log (`moments`): with them
 * the days after an as-of have their place on the line, and nothing of what was said then (rule T4). `mine` narrows it to the
 * statements of one voice.
 */
export function stripView(
  derivation: Derivation,
  all: readonly Moment[] = [],
  mine: ((claim: Claim) => boolean) | null = null,
): StripView {
  const list = slotsOf(derivation, all);
  const stemsAt = stemsOf(derivation.story.lines);
  const days: StripView["days"] = [];
  const gaps: number[] = [];
  const slots: { post: string; x: number; label: string }[] = [];
  let x = 0;
  let end = 0;
  let last: string | null = null;
  for (const { post, at, label, known } of list) {
    const day = dayOf(at);
    if (day !== last) {
      if (last !== null && Date.parse(day) - Date.parse(last) > SILENCE) {
        gaps.push(x + 1.25);
        x += 2.5;
      }
      if (last !== null) x += 0.75;
      days.push({
        x,
        label: whenWords(day),
        short: whenWords(day).split(" ").slice(0, 2).join(" "),
      });
      x += 0.75;
      last = day;
    }
    if (known) slots.push({ post, x, label });
    x += 1;
    if (known) end = x;
  }
  const width = Math.max(1, x) / 0.966;
  const known = slots.map(({ post }) => {
    const told = stemsAt.at(post as PostId, derivation);
    return mine ? stemOf(told.claims.filter(mine)) : told;
  });
  const up = known.reduce((sum, stem) => sum + stem.up, 0);
  const down = known.reduce((sum, stem) => sum + stem.down, 0);
  return {
    stems: slots.map((slot, index) => ({
      x: slot.x / width,
      up: known[index]!.up,
      down: known[index]!.down,
      post: slot.post,
      label: slot.label,
    })),
    days: days.map((day) => ({ ...day, x: day.x / width })),
    gaps: gaps.map((gap) => gap / width),
    end: Math.max(1, end) / width,
    until: Math.max(1, x) / width,
    sentence: `Statements over time: ${counted(up, "affirms", "affirm")} above the line, ${counted(down, "denies", "deny")} below it, in ${counted(slots.length, "post")}.`,
  };
}
