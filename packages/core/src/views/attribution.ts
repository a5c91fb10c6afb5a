import type { ClaimId, EventId } from "../model/id.ts";
import type { Derivation } from "../derive/derivation.ts";
import { printsOf, type ChainView } from "./chain.ts";
import type { MarkedView } from "./post.ts";
import type { SpeakerView } from "./speaker.ts";
import type { StandingView } from "./standing.ts";

/** Who is cited for what is not disputed: a line for each speaker, with every place in print. */
export type AttributionView = {
  speaker: SpeakerView;
  chain: ChainView;
  /** The one statement that the line stands for; null for several, and for a call. */
  claim: string | null;
  /** Only where one mark is all there is: of several, the marks in the text say how each stands. */
  standing: StandingView | null;
  event: string;
};

/** Who says what of a post's marks that nobody disputes, one line a speaker. */
export function attributionsOf(
  derivation: Derivation,
  marks: readonly MarkedView[],
): AttributionView[] {
  const { claims, events } = derivation.story;
  const plain = marks.filter((mark) => !mark.disputed);
  const cites = plain.flatMap((mark) => mark.speakers.map((each) => ({ ...each, mark })));
  const lines = Map.groupBy(cites, ({ speaker }) => speaker.actor ?? speaker.name);
  return [...lines.values()].map((cited) => {
    const { mark, speaker } = cited[0]!;
    const printed = cited.flatMap(
      ({ claim, mark: { event } }) =>
        (claim ? claims.get(claim as ClaimId) : events.get(event as EventId))?.appearances ?? [],
    );
    const channels = [...new Set(cited.flatMap(({ chain }) => chain.channel ?? []))];
    return {
      speaker,
      claim: cited.length === 1 ? cited[0]!.claim : null,
      chain: {
        channel: channels.length > 0 ? channels.join(", ") : null,
        relays: [...new Set(cited.flatMap(({ chain }) => chain.relays))],
        gap: cited.every(({ chain }) => chain.gap),
        prints: printsOf(derivation.story, printed),
      },
      standing: marks.length === 1 ? mark.standing : null,
      event: mark.event,
    };
  });
}
