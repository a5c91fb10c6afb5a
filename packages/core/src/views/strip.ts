import { counts, type Claim } from "../model/claim.ts";
import type { ClaimId, PostId } from "../model/id.ts";
import { once } from "../log/once.ts";
import type { Lines } from "../story/lines.ts";
import { listed } from "../story/listed.ts";
import { citedIn } from "../story/shown.ts";
import type { Derivation } from "../derive/derivation.ts";
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

/** A post's place on the line. */
type Slot = { post: string; at: string; label: string };
type LaidOut = {
  slots: (Slot & { x: number })[];
  days: StripView["days"];
  gaps: number[];
  width: number;
};

/* One step for each post, more between days, and a gap where nothing was printed for long. */
function layOut(list: readonly Slot[]): LaidOut {
  const days: StripView["days"] = [];
  const gaps: number[] = [];
  const slots: LaidOut["slots"] = [];
  let x = 0;
  let last: string | null = null;
  for (const slot of list) {
    const day = dayOf(slot.at);
    if (day !== last) {
      if (last !== null && Date.parse(day) - Date.parse(last) > SILENCE) {
        gaps.push(x + 1.25);
        x += 2.5;
      }
      if (last !== null) x += 0.75;
      const label = whenWords(day);
      days.push({ x, label, short: label.split(" ").slice(0, 2).join(" ") });
      x += 0.75;
      last = day;
    }
    slots.push({ ...slot, x });
    x += 1;
  }
  return { slots, days, gaps, width: x };
}

const ofMoments = (all: readonly Moment[]): Slot[] =>
  all.flatMap(({ post, at, label }) => (post === null ? [] : [{ post, at, label }]));

/* As long as no post was taken out, the line is the same at all moments of a log. */
const wholeLine = once((all: readonly Moment[]) => layOut(ofMoments(all)));

/* Every post of the log that was not taken out, in replay order; without the log's moments only those that are known. */
function lineOf(derivation: Derivation, all: readonly Moment[]): LaidOut {
  const out = new Set(
    [...derivation.story.withdrawn.values()].flatMap(({ record }) =>
      record.is === "post" ? [record.id as string] : [],
    ),
  );
  const line =
    out.size === 0 ? wholeLine(all) : layOut(ofMoments(all).filter(({ post }) => !out.has(post)));
  if (line.slots.length > 0) return line;
  return layOut(
    postsInOrder(derivation).map((post) => ({
      post: post.id,
      at: post.at,
      label: `${whenWords(post.at)}, post ${post.order}`,
    })),
  );
}

type Stem = { up: number; down: number };

function stemOf(claims: readonly Claim[]): Stem {
  const counted = claims.filter(counts);
  const of = (stance: Claim["stance"]): number =>
    counted.filter((claim) => claim.stance === stance).length;
  return { up: of("affirms"), down: of("denies") };
}

/** What each post of a log is the first to cite. */
export const stemsOf = once((lines: Lines) =>
  listed(lines.of("post"), ({ id }, derivation: Derivation) => {
    const { story } = derivation;
    const post = story.posts.get(id as PostId);
    if (!post) return [];
    const claims = citedIn(post).flatMap((key) => {
      const claim = key.startsWith("claim:") && story.claims.get(key.slice(6) as ClaimId);
      return claim && firstCiting(derivation, "claim", claim.id)?.id === id ? [claim] : [];
    });
    return [{ post: id, claims, ...stemOf(claims) }];
  }),
);

type Told = Stem & { post: string; claims: readonly Claim[] };
type Drawn = Stem & { stems: StripView["stems"] };

/* A line as it is drawn, and what stands on it in parts that moments share. */
const drawn = once(({ slots, days, gaps, width }: LaidOut) => {
  const whole = Math.max(1, width) / 0.966;
  const places = new Map(slots.map((slot) => [slot.post, slot]));
  const draw = (part: readonly Told[]): Drawn => {
    const stems = part.map(({ post, up, down }) => {
      const { x, label } = places.get(post)!;
      return { x: x / whole, up, down, post, label };
    });
    const sum = (of: (stem: Stem) => number): number =>
      part.reduce((all, stem) => all + of(stem), 0);
    return { stems, up: sum(({ up }) => up), down: sum(({ down }) => down) };
  };
  return {
    /** Where the line ends after a post; with none, it has room for one. */
    after: (post: string | null): number => ((post === null ? 0 : places.get(post)!.x) + 1) / whole,
    days: days.map((day) => ({ ...day, x: day.x / whole })),
    gaps: gaps.map((gap) => gap / whole),
    until: Math.max(1, width) / whole,
    draw,
    drawOnce: once(draw),
  };
});

/** The line with its days alone, for who cannot wait for what stands on it. `all` are the moments of the log. */
export function bareStrip(derivation: Derivation, all: readonly Moment[]): StripView {
  const line = lineOf(derivation, all);
  const { days, gaps, after, until } = drawn(line);
  const last = line.slots.findLast(({ post }) => derivation.story.posts.has(post as PostId));
  return { stems: [], days, gaps, end: after(last?.post ?? null), until, sentence: "" };
}

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
  const { days, gaps, after, until, draw, drawOnce } = drawn(lineOf(derivation, all));
  const parts: Drawn[] = [];
  for (const part of stemsOf(derivation.story.lines).parts(derivation))
    parts.push(
      mine
        ? draw(part.map((told) => ({ ...told, ...stemOf(told.claims.filter(mine)) })))
        : drawOnce(part),
    );
  const stems = ([] as StripView["stems"]).concat(...parts.map((part) => part.stems));
  // A post may become known at another place than that of its day.
  if (stems.some(({ x }, index) => index > 0 && x < stems[index - 1]!.x))
    stems.sort((a, b) => a.x - b.x);
  const up = parts.reduce((sum, part) => sum + part.up, 0);
  const down = parts.reduce((sum, part) => sum + part.down, 0);
  return {
    stems,
    days,
    gaps,
    end: after(stems.at(-1)?.post ?? null),
    until,
    sentence: `Statements over time: ${counted(up, "affirms", "affirm")} above the line, ${counted(down, "denies", "deny")} below it, in ${counted(stems.length, "post")}.`,
  };
}
