import type { ActorId } from "../model/id.ts";
import type { Derivation } from "../derive/derivation.ts";
import { liftActor, voiceOf } from "../derive/voice.ts";
import { standingRef } from "./body.ts";
import { ledgerRow, type LedgerRow } from "./ledger.ts";
import { disputesAround, saidOf, type DisputesAround, type SaidOfView } from "./said-of.ts";
import { ownOf } from "./own.ts";
import { firstCiting, postRef, postsInOrder, type PostRef } from "./postref.ts";
import { officeOf, actorSpeaker, voiceView, type SpeakerView, type VoiceView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";

/** An actor: what it says, what it is said to have done, how that stands, and who speaks for it. */
export type ActorView = {
  id: string;
  name: string;
  kind: string;
  role: string | null;
  aliases: string[];
  of: SpeakerView | null;
  voice: VoiceView;
  isVoice: boolean;
  party: string | null;
  ties: { with: VoiceView[]; reason: string; evidence: string[] }[];
  speakers: SpeakerView[];
  said: { row: LedgerRow; standing: StandingView | null; post: PostRef | null }[];
  speechActs: { id: string; title: string; standing: StandingView; post: PostRef | null }[];
  saidOf: SaidOfView[];
  disputes: DisputesAround;
};

/** One speaker, with what it says and what is said of it. Null if nobody has that id at the moment. */
export function actorView(derivation: Derivation, id: string): ActorView | null {
  const { story } = derivation;
  const actor = story.actors.get(id as ActorId);
  if (!actor) return null;
  const voice = liftActor(story, actor.id);
  const own = ownOf(story, actor.id);
  const posts = postsInOrder(derivation).map((post) => post.id as string);
  const newestFirst = (a: { post: PostRef | null }, b: { post: PostRef | null }): number =>
    posts.indexOf(b.post?.id ?? "") - posts.indexOf(a.post?.id ?? "");
  const post = (kind: "claim" | "event", of: string): PostRef | null => {
    const first = firstCiting(derivation, kind, of);
    return first && postRef(first);
  };
  const said = [...story.claims.values()]
    .filter(own.claim)
    .map((claim) => {
      const ref = standingRef(derivation, claim.id);
      return {
        row: ledgerRow(derivation, claim),
        standing: ref ? standingView(derivation.standing(ref)) : null,
        post: post("claim", claim.id),
      };
    })
    .sort(newestFirst);
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    role: actor.role,
    aliases: actor.aliases
      .filter((alias) => alias.source === null || story.sources.has(alias.source))
      .map((alias) => alias.name),
    of: actor.of ? actorSpeaker(story, actor.of) : null,
    voice: voiceView(story, actor.id),
    isVoice: voice === actor.id,
    party: story.record.parties.find((party) => party.actor === actor.id)?.reason ?? null,
    ties: story.ties
      .filter((tie) => tie.actors.some((each) => liftActor(story, each) === voice))
      .map((tie) => ({
        with: tie.actors
          .filter((each) => liftActor(story, each) !== voice)
          .map((each) => voiceView(story, each)),
        reason: tie.reason,
        evidence: tie.evidence,
      })),
    speakers: [...story.actors.values()]
      .filter((other) => other.id !== actor.id && liftActor(story, other.id) === actor.id)
      .map((other) => actorSpeaker(story, other.id)),
    said,
    speechActs: [...story.events.values()]
      .filter(
        (event) =>
          event.appearances.length > 0 && event.by.some(own.actor) && derivation.has(event.id),
      )
      .map((event) => ({
        id: event.id as string,
        title: event.title,
        standing: standingView(derivation.standing(event.id)),
        post: post("event", event.id),
      }))
      .sort(newestFirst),
    saidOf: saidOf(derivation, own.actor),
    disputes: disputesAround(derivation, own.actor),
  };
}

/** How much each says: statements, and calls, pledges and refusals. A voice has all that is said in its name. */
function countsOf(derivation: Derivation): { own: Counts; inName: Counts } {
  const { story } = derivation;
  const [own, inName]: [Counts, Counts] = [new Map(), new Map()];
  const add = (counts: Counts, id: ActorId): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const claim of story.claims.values()) {
    const voice = voiceOf(story, claim)?.actor;
    if (claim.by && claim.by !== "outlet") add(own, claim.by);
    if (voice) add(inName, voice);
  }
  for (const { id, by, appearances } of story.events.values()) {
    if (appearances.length === 0 || !derivation.has(id)) continue;
    for (const each of by) add(own, each);
    for (const voice of new Set(by.map((each) => liftActor(story, each)))) add(inName, voice);
  }
  return { own, inName };
}

type Counts = Map<ActorId, number>;

/** Every voice and every speaker, the parties first, then by name. */
export function actorsView(derivation: Derivation): {
  voice: VoiceView;
  party: boolean;
  statements: number;
  speakers: { id: string; name: string; role: string | null; statements: number }[];
}[] {
  const { story } = derivation;
  const { own, inName } = countsOf(derivation);
  const voices = new Map<
    string,
    {
      voice: VoiceView;
      party: boolean;
      statements: number;
      speakers: { id: string; name: string; role: string | null; statements: number }[];
    }
  >();
  for (const actor of story.actors.values()) {
    const lifted = liftActor(story, actor.id);
    const entry = voices.get(lifted) ?? {
      voice: voiceView(story, lifted),
      party: story.record.parties.some((party) => party.actor === lifted),
      statements: inName.get(lifted) ?? 0,
      speakers: [],
    };
    voices.set(lifted, entry);
    const statements = own.get(actor.id) ?? 0;
    if (actor.id !== lifted)
      entry.speakers.push({ id: actor.id, name: actor.name, role: officeOf(actor), statements });
  }
  return [...voices.values()].sort(
    (a, b) => Number(b.party) - Number(a.party) || (a.voice.name < b.voice.name ? -1 : 1),
  );
}
