/* Mistakes that must not compile. tsc checks this file; it is never run. */
import type { Entry } from "../log/entry.ts";
import type { Claim } from "./claim.ts";
import type { Event } from "./event.ts";
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from "./id.ts";
import type { Point } from "./point.ts";
import type { RecordOf, StoryItem } from "./record.ts";
import type { PointRef } from "./ref.ts";
import type { When } from "./when.ts";

declare const claim: Claim;
declare const event: Event;
declare const actors: Map<ActorId, string>;
declare const entry: Entry;
declare const ids: {
  actor: ActorId;
  claim: ClaimId;
  event: EventId;
  place: PlaceId;
  source: SourceId;
};

// An id is of its kind, and a bare string of none.
// @ts-expect-error a place is no actor
actors.get(ids.place);
// @ts-expect-error a string that nobody checked is no actor
actors.get("armenia");
// @ts-expect-error a claim is not an event
export const wrongEvent: EventId = ids.claim;
// @ts-expect-error a claim revises a claim, not an event
export const wrongRevision: Claim["revises"] = ids.event;
// @ts-expect-error a claim is about a point of an event, not about a source
export const wrongAbout: Claim["about"] = ids.source;
// @ts-expect-error nor about a claim
export const wrongClaim: PointRef = ids.claim;
// @ts-expect-error a place does not speak
export const wrongSpeaker: Claim["by"] = ids.place;

// Dates and stances are words of the model.
// @ts-expect-error a date is read before it is one
export const wrongDate: When = "2031-03-05";
// @ts-expect-error no standing is a stance
export const wrongStance: Claim["stance"] = "contested";
// @ts-expect-error nobody is half certain
export const wrongCertainty: Claim["certainty"] = "half";

// What may be missing is looked at before it is used.
// @ts-expect-error a claim may have no value
export const count = claim.value.number;
// @ts-expect-error an event may be undated
export const day: string = event.when;
// @ts-expect-error a point may have no question
export const question: string = ({} as Point).question;
// @ts-expect-error a speech act may have no point
export const core: string = event.points[0].id;

// A record is what its `is` says.
// @ts-expect-error an actor has no stance
export const noStance = (actor: RecordOf<"actor">): string => actor.stance;
// @ts-expect-error what kind it is has to be asked first
export const unasked = (record: StoryItem): string => record.statement;
// @ts-expect-error a retraction has no more than kind and id
export const noBody = entry.op === "retract" ? entry.record.title : "";
