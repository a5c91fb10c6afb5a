import type { Derivation } from "../derive/derivation.ts";
import { isFigure } from "../derive/figures.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { ActorId, PlaceId } from "../model/id.ts";
import { splitRef } from "../model/ref.ts";
import { resolvePoint } from "../model/ground.ts";
import type { Story } from "../story/story.ts";
import { claimsOn } from "./counted.ts";
import { hasOf } from "./has.ts";
import type { Row, Trait } from "./rows.ts";

/* A post is what it cites, except for these, which are its own. */
const OWN: ReadonlySet<Trait> = new Set(["kind"]);

const NONE: readonly string[] = [];

/** An id with all that it belongs to, by one step at a time. Ends on a circle. */
function upward<Id extends string>(
  start: Id | null | undefined,
  above: (id: Id) => Id | null | undefined,
): Id[] {
  const found: Id[] = [];
  for (let at = start; at && !found.includes(at); at = above(at)) found.push(at);
  return found;
}

const spokenFor = (story: Story, id: ActorId): ActorId[] =>
  upward(id, (at) => story.actors.get(at)?.speaksFor);
const around = (story: Story, id: PlaceId): PlaceId[] =>
  upward(id, (at) => story.places.get(at)?.within);
const outlets = (story: Story, claim: Claim): ActorId[] =>
  claim.appearances.flatMap((at) => story.sources.get(at.source)?.outlet ?? []);

function ofClaim(
  { story, standing, has }: Derivation,
  claim: Claim,
  trait: Trait,
): readonly string[] {
  const { event: id } = splitRef(claim.about);
  switch (trait) {
    case "actor":
      if (claim.by === null) return NONE;
      return (claim.by === "outlet" ? outlets(story, claim) : [claim.by]).flatMap((by) =>
        spokenFor(story, by),
      );
    case "by":
      if (claim.by === "outlet") return ["outlet", ...outlets(story, claim)];
      return [claim.by ?? "unstated"];
    case "about":
      return [id, resolvePoint(story.events, claim.about)?.ref ?? claim.about];
    case "event":
      return [id];
    case "place": {
      const event = story.events.get(id);
      const counted =
        claim.value?.measure?.place ??
        resolvePoint(story.events, claim.about)?.point.measure?.place;
      return [...(event?.places ?? []), ...(counted ? [counted] : [])].flatMap((place) =>
        around(story, place),
      );
    }
    case "source":
      return claim.appearances.map((at) => at.source);
    case "standing": {
      const of = isFigure(claim) ? `claim:${claim.id}` : claim.about;
      return has(of) ? [standing(of).standing] : NONE;
    }
    case "stance":
      return [claim.stance];
    default:
      return NONE;
  }
}

function ofEvent(
  { story, standing, has }: Derivation,
  event: Event,
  trait: Trait,
): readonly string[] {
  switch (trait) {
    case "actor":
      return event.by.flatMap((by) => spokenFor(story, by));
    case "by":
      return event.by;
    case "event":
      return [event.id];
    case "place":
      return event.places.flatMap((place) => around(story, place));
    case "source":
      return [event, ...claimsOn(story, event)].flatMap((told) =>
        told.appearances.map((at) => at.source),
      );
    case "standing":
      return has(event.id) ? [standing(event.id).standing] : NONE;
    default:
      return NONE;
  }
}

function ofRow(derivation: Derivation, row: Row, trait: Trait): readonly string[] {
  const { record } = row;
  const { story } = derivation;
  if (trait === "kind") return [record.is];
  if (trait === "has") return hasOf(story, row);
  switch (record.is) {
    case "claim":
      return ofClaim(derivation, record, trait);
    case "event":
      return ofEvent(derivation, record, trait);
    case "post":
      return trait === "source" ? record.retells.map((part) => part.source) : NONE;
    case "actor":
      if (trait === "actor") return spokenFor(story, record.id);
      return trait === "source" ? record.aliases.flatMap((alias) => alias.source ?? []) : NONE;
    case "place":
      if (trait === "place") return around(story, record.id);
      return trait === "source" ? record.aliases.flatMap((alias) => alias.source ?? []) : NONE;
  }
}

/** The values of a row for a field, each once; worked out when first asked for. A post has those of what it cites too. */
export function traitOf(derivation: Derivation, row: Row, trait: Trait): readonly string[] {
  const known = row.kept.traits[trait];
  if (known) return known;
  const all = [...ofRow(derivation, row, trait)];
  if (!OWN.has(trait))
    for (const cited of row.cites) all.push(...traitOf(derivation, cited, trait));
  return (row.kept.traits[trait] = all.length > 1 ? [...new Set(all)] : all);
}
