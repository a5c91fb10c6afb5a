import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { Story } from "../story/story.ts";
import { liftActor, voiceOf } from "../derive/voice.ts";

/** A voice as it is tagged: letters and the shape of their box (never a colour), as the story names its parties. */
export type VoiceView = {
  id: string;
  name: string;
  tag: string | null;
  shape: "round" | "square" | "line";
};

/** Who says it. `name` always stands first; `role` or a remark follows it. */
export type SpeakerView = {
  /** Page of the actor; null for an outlet that is not named, and for nobody. */
  actor: ActorId | null;
  name: string;
  /** Office, or what the text leaves open: "speaker not named". */
  role: string | null;
  voice: VoiceView | null;
};

/** The voice behind an actor. */
export function voiceView(story: Story, id: ActorId): VoiceView {
  const lifted = liftActor(story, id);
  const party = story.record.parties.find((each) => each.actor === lifted);
  const actor = story.actors.get(lifted);
  return {
    id: lifted,
    name: actor?.name ?? lifted,
    tag: party?.tag ?? actor?.tag ?? null,
    shape: party?.shape ?? "line",
  };
}

/** How a source is called in a sentence: its outlet, or its label. */
export const sourceName = (story: Story, source: Source): string =>
  (source.outlet && story.actors.get(source.outlet)?.name) ?? `Source ${source.label}`;

/** An actor's office, unless its name says it: "Turkish officials, officials" would say nothing. */
export const officeOf = ({ name, role }: Actor): string | null =>
  role !== null && !name.toLowerCase().includes(role.toLowerCase()) ? role : null;

/** An actor as a speaker. */
export function actorSpeaker(story: Story, id: ActorId): SpeakerView {
  const actor = story.actors.get(id);
  const voice = voiceView(story, id);
  if (!actor) return { actor: id, name: id, role: null, voice };
  const collective = actor.kind === "state" || actor.kind === "polity";
  const office = officeOf(actor);
  const role = collective
    ? "speaker not named"
    : actor.unnamed
      ? [office, "not named"].filter(Boolean).join(", ")
      : office;
  return { actor: id, name: actor.name, role, voice };
}

/** The claimant of a claim (rules M5, M6). */
export function speakerOf(story: Story, claim: Claim): SpeakerView {
  if (claim.by === null)
    return { actor: null, name: "Reports", role: "origin not given", voice: null };
  if (claim.by !== "outlet") return actorSpeaker(story, claim.by);
  const source = story.sources.get(claim.appearances[0]!.source);
  const voice = voiceOf(story, claim);
  return {
    actor: voice?.actor ?? null,
    name: source ? sourceName(story, source) : "The outlet",
    role: "in its own voice",
    voice: voice?.actor ? voiceView(story, voice.actor) : null,
  };
}
