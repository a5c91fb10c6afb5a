import type { DisputeView } from "@claimline/core/views/disputes";
import type { StandingView } from "@claimline/core/views/standing";
import type { Tone } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { useAddress, useReasons } from "./links.tsx";

export const TONES: Record<Tone, string> = { ink: "", against: " ag", past: " pa" };

/** How something stands: mark and word, always both; the colour is a third cue. It opens its reasons. */
export function Standing({ of, href }: { of: StandingView; href?: string }) {
  const reasons = useReasons();
  return (
    <a className={`st${TONES[of.tone]}`} href={href ?? reasons(of.of)}>
      <Glyph of={of.standing} />
      {of.word}
      {of.text !== of.word && <i>{of.text.slice(of.word.length)}</i>}
    </a>
  );
}

/** How a dispute stands: its reasons are in its own dossier. */
export function DisputeStanding({ of }: { of: DisputeView }) {
  const address = useAddress();
  return <Standing of={of.standing} href={address(`/dispute/${of.id}`, {}, "why")} />;
}
