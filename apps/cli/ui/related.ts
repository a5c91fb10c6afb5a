import type { Derivation } from "@claimline/core/derive/derivation";
import { resolvePoint } from "@claimline/core/model/ground";
import { joinRef, splitRef } from "@claimline/core/model/ref";
import type { Claim } from "@claimline/core/model/claim";
import type { Event } from "@claimline/core/model/event";
import type { Post } from "@claimline/core/model/post";
import type { Source } from "@claimline/core/model/source";
import { claimsOn } from "@claimline/core/query/counted";
import { printQuery } from "@claimline/core/query/print";
import { allOf, field, type Query } from "@claimline/core/query/query";
import { standingRef } from "@claimline/core/views/body";
import { figuresView, type FigureGroup } from "@claimline/core/views/figures";
import { postView } from "@claimline/core/views/post";
import type { Ref } from "../panes/ref.ts";

/* What is asked about: a record, with the claims and events that it is made of. */
type Parts = { points: string[]; claims: Claim[]; events: Event[]; post?: Post; source?: Source };

const found = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

const groupOf = (derivation: Derivation, id: string): FigureGroup | undefined =>
  figuresView(derivation).find((group) => group.id === id);

/** The records that a record tells of. */
function partsOf(derivation: Derivation, { kind, id }: Ref): Parts {
  const { story } = derivation;
  const ofClaims = (claims: Claim[]): Parts => ({
    points: claims.flatMap((claim) => standingRef(derivation, claim.id) ?? []),
    claims,
    events: [...new Set(claims.map((claim) => splitRef(claim.about).event))].flatMap((event) =>
      found(story.events.get(event)),
    ),
  });
  const claimsBy = (ids: readonly string[]): Claim[] =>
    ids.flatMap((each) => found(story.claims.get(each as never)));
  if (kind === "claim") return ofClaims(claimsBy([id]));
  if (kind === "figures") {
    const series = groupOf(derivation, id)?.series ?? [];
    return ofClaims(claimsBy(series.flatMap((each) => each.figures.map(({ claim }) => claim))));
  }
  if (kind === "event" || kind === "dispute") {
    const event = story.events.get(splitRef(id as never).event);
    if (!event) return { points: [], claims: [], events: [] };
    const refs = id.includes("#") ? [id] : event.points.map((each) => joinRef(event.id, each.id));
    const claims = claimsOn(story, event).filter((claim) =>
      refs.includes(resolvePoint(story.events, claim.about)?.ref ?? claim.about),
    );
    return { ...ofClaims(claims), points: [...refs, ...ofClaims(claims).points], events: [event] };
  }
  if (kind === "post") {
    const marks = postView(derivation, id)?.marks ?? [];
    const refs = marks.map((mark) => mark.ref);
    const claims = claimsBy(refs.flatMap((ref) => (ref.startsWith("claim:") ? ref.slice(6) : [])));
    const about = [
      ...refs.filter((ref) => !ref.startsWith("claim:")),
      ...claims.map((c) => c.about),
    ];
    const events = [...new Set(about.map((ref) => splitRef(ref as never).event))];
    return {
      points: refs,
      claims,
      events: events.flatMap((event) => found(story.events.get(event))),
      post: story.posts.get(id as never)!,
    };
  }
  return { points: [], claims: [], events: [] };
}

/** The statements against it: what denies a point of it, or affirms what excludes one. Null if there are none. */
export function denialsOf(derivation: Derivation, ref: Ref): string | null {
  const { story } = derivation;
  const pairs = new Map<string, Query>();
  for (const of of partsOf(derivation, ref).points)
    for (const { claim } of derivation.has(of) ? derivation.standing(of).denying : []) {
      const about = resolvePoint(story.events, claim.about)?.ref ?? claim.about;
      pairs.set(
        `${about} ${claim.stance}`,
        allOf([field("about", about), field("stance", claim.stance)]),
      );
    }
  const [one, ...more] = pairs.values();
  if (!one) return null;
  return printQuery(more.length > 0 ? { is: "or", of: [one, ...more] } : one);
}

/** Everything that was read in the same source or sources. Null for what stands in none. */
export function sameSource(derivation: Derivation, ref: Ref): string | null {
  const { claims, events, post } = partsOf(derivation, ref);
  const ids = new Set<string>(
    ref.kind === "source"
      ? [ref.id]
      : post
        ? post.retells.map((each) => each.source)
        : [...claims, ...events].flatMap((each) => each.appearances.map((at) => at.source)),
  );
  return ids.size > 0 ? printQuery(field("source", ...ids)) : null;
}

/** Everything about the same events, actor, place or source. Null where nothing is. */
export function relatedTo(derivation: Derivation, ref: Ref): string | null {
  if (ref.kind === "actor" || ref.kind === "place" || ref.kind === "source")
    return printQuery(field(ref.kind, ref.id));
  const ids = partsOf(derivation, ref).events.map((event) => event.id as string);
  return ids.length > 0 ? printQuery(field("event", ...ids)) : null;
}

/** The figures of the same measure, and the claim among them that is meant. Null where nothing is counted. */
export function figuresOf(
  derivation: Derivation,
  ref: Ref,
): { group: Ref; claims: ReadonlySet<string> } | null {
  const { claims, events } = partsOf(derivation, ref);
  const near = [...claims, ...events.flatMap((event) => claimsOn(derivation.story, event))];
  for (const some of [claims, near]) {
    const ids = new Set<string>(some.map((claim) => claim.id));
    const group = figuresView(derivation).find(({ series }) =>
      series.some(
        ({ figures, voice }) =>
          figures.some((figure) => ids.has(figure.claim)) ||
          (ref.kind === "actor" && voice?.id === ref.id),
      ),
    );
    if (group) return { group: { kind: "figures", id: group.id }, claims: ids };
  }
  return null;
}
