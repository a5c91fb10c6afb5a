import type { Claim } from "../model/claim.ts";
import { refsOf } from "../model/ground.ts";
import type { EventId } from "../model/id.ts";
import type { PointRef } from "../model/ref.ts";
import { once } from "../log/once.ts";
import type { Lines } from "../story/lines.ts";
import { listed } from "../story/listed.ts";
import type { Derivation } from "../derive/derivation.ts";
import { canBeDenied, everDeniable } from "../derive/denials.ts";
import { isFigure } from "../derive/figures.ts";
import type { PointNode } from "../derive/points.ts";
import type { Standing } from "../derive/standing.ts";
import { ledgerView, type LedgerView } from "./ledger.ts";
import { firstCiting, postPlaces, postRef, postsInOrder, type PostRef } from "./postref.ts";
import { standingView, type StandingView } from "./standing.ts";

/** A point where stances meet, with all that is disputed through it. */
export type DisputeView = {
  /** Its address: `event.point`. */
  id: string;
  ref: string;
  event: string;
  question: string;
  text: string;
  standing: StandingView;
  ledger: LedgerView;
  /** The post with which it became disputed. */
  since: PostRef | null;
  /** Further points that are disputed only through this one (rule M4). */
  implied: { ref: string; text: string; standing: StandingView }[];
  voices: { id: string; name: string; tag: string | null; shape: string }[];
};

/**
 * A point at which stances meet. `direct`: somebody denies this very point, or affirms what excludes it; else it is
 * disputed through another. `rivals` are what it excludes, if anything.
 */
type Met = {
  node: PointNode;
  standing: Standing;
  direct: boolean;
  rivals: ReadonlySet<PointRef> | null;
};

const disputed = (standing: Standing): boolean =>
  standing.standing === "contested" || standing.standing === "denied";

/** The standing in which a quantity point is disputed: that of a figure which somebody denies. */
function metAt(derivation: Derivation, node: PointNode): Met | null {
  // Most of a story nobody denies: that is seen without working out how it stands.
  if (!canBeDenied(derivation, node)) return null;
  if (node.point.kind !== "quantity") {
    if (!derivation.has(node.ref)) return null;
    const standing = derivation.standing(node.ref);
    return disputed(standing) ? met(derivation, node, standing) : null;
  }
  for (const claim of derivation.about(node.ref)) {
    if (!isFigure(claim)) continue;
    const standing = derivation.standing(`claim:${claim.id}`);
    if (standing.standing === "contested") return met(derivation, node, standing);
  }
  return null;
}

const excluded = (standing: Standing, node: PointNode, derivation: Derivation): boolean =>
  standing.denying.some(
    (use) =>
      use.implied &&
      [...node.excludes].some((rival) =>
        derivation.about(rival).some(({ id }) => id === use.claim.id),
      ),
  );

const met = (derivation: Derivation, node: PointNode, standing: Standing): Met => ({
  node,
  standing,
  direct: standing.denying.some((use) => !use.implied) || excluded(standing, node, derivation),
  rivals: node.excludes.size > 0 ? node.excludes : null,
});

/** The post with which both sides, or the first denial, had become known. */
function since(derivation: Derivation, standing: Standing): PostRef | null {
  const posts = postsInOrder(derivation);
  const places = postPlaces(derivation);
  const first = (claims: Claim[]): number =>
    claims.reduce((least, claim) => {
      const post = firstCiting(derivation, "claim", claim.id);
      return post ? Math.min(least, places.get(post.id)!) : least;
    }, Infinity);
  const affirming =
    standing.affirming.length > 0 ? first(standing.affirming.map((use) => use.claim)) : -1;
  const at = Math.max(affirming, first(standing.denying.map((use) => use.claim)));
  const post = posts[at];
  return post ? postRef(post) : null;
}

type Dispute = Met & { through: Met[] };

/** The points of a log at which stances meet, in the order of the record. */
export const metsOf = once((lines: Lines) => {
  const deniable = everDeniable(lines);
  return listed(
    lines.of("event").filter(({ id }) => deniable.has(id as EventId)),
    ({ id }, derivation: Derivation) => {
      const event = derivation.story.events.get(id as EventId);
      return (event ? refsOf(event) : []).flatMap(
        (ref) => metAt(derivation, derivation.points.get(ref)!) ?? [],
      );
    },
  );
});

/** Those that are disputed themselves; of points that exclude each other the first. */
function apart(all: readonly Met[]): Met[] {
  const taken = new Set<PointRef>();
  return all.filter((each) => {
    if (!each.rivals || !each.direct) return each.direct;
    if (taken.has(each.node.ref)) return false;
    for (const rival of each.rivals) taken.add(rival);
    return true;
  });
}

const disputes: (derivation: Derivation) => Dispute[] = once((derivation) => {
  const all = metsOf(derivation.story.lines).at(derivation);
  const bearing = new Map<PointRef, Met[]>();
  for (const each of all)
    for (const below of each.direct ? [] : each.node.restsOn) {
      const list = bearing.get(below);
      if (list) list.push(each);
      else bearing.set(below, [each]);
    }
  return apart(all).map((each) => ({ ...each, through: bearing.get(each.node.ref) ?? [] }));
});

/* Most points exclude nothing, and moments share most parts: then a part is counted once. */
const counting = once((part: readonly Met[]) => ({
  alone: part.filter(({ direct, rivals }) => direct && !rivals).length,
  rivals: part.filter(({ rivals }) => rivals),
}));

/** How many disputes there are. */
export const countDisputes: (derivation: Derivation) => number = once((derivation) => {
  const parts = [...metsOf(derivation.story.lines).parts(derivation)].map(counting);
  const alone = parts.reduce((sum, part) => sum + part.alone, 0);
  return alone + apart(parts.flatMap(({ rivals }) => rivals)).length;
});

/** Every dispute, newest first: contested ones, then denied ones. Points that exclude each other are one dispute. */
export const disputesView: (derivation: Derivation) => DisputeView[] = once((derivation) => {
  const places = postPlaces(derivation);
  const newest = (view: DisputeView): number => (view.since && places.get(view.since.id)) ?? -1;
  return disputes(derivation)
    .map((each) => disputeView(derivation, each))
    .sort(
      (a, b) =>
        Number(a.standing.standing === "denied") - Number(b.standing.standing === "denied") ||
        newest(b) - newest(a),
    );
});

/** What a query has to find for a dispute to be meant, by `kind:id`: its event, or a statement of either side. */
export const disputeKeys = ({ event, ledger }: DisputeView): string[] => [
  `event:${event}`,
  ...[...ledger.up, ...ledger.down].flatMap(({ claims }) => claims.map((id) => `claim:${id}`)),
];

/** The dispute about a point, or about one that it is disputed through. Null if nobody denies it. */
export const disputeOf = (derivation: Derivation, ref: string): DisputeView | null =>
  disputesView(derivation).find(
    (view) =>
      view.ref === ref ||
      view.implied.some((each) => each.ref === ref) ||
      derivation.points.get(view.ref as PointRef)?.excludes.has(ref as PointRef),
  ) ?? null;

function disputeView(derivation: Derivation, { node, standing, through }: Dispute): DisputeView {
  const ledger = ledgerView(derivation, standing, derivation.about(node.ref));
  const voices = new Map<string, DisputeView["voices"][number]>();
  for (const row of [...ledger.up, ...ledger.down])
    if (row.speaker.voice) voices.set(row.speaker.voice.id, row.speaker.voice);
  return {
    id: `${node.event.id}.${node.point.id}`,
    ref: node.ref,
    event: node.event.id,
    question: node.point.question ?? node.point.text,
    text: node.point.text,
    standing: standingView(standing),
    ledger,
    since: since(derivation, standing),
    implied: through.map((other) => ({
      ref: other.node.ref,
      text: other.node.point.text,
      standing: standingView(other.standing),
    })),
    voices: [...voices.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
