import type { StandingView } from "@claimline/core/views/standing";
import type { Tone } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";

export const TONES: Record<Tone, string> = { ink: "", against: " ag", past: " pa" };

/** How something stands: mark and word, always both; the colour is a third cue. */
export function Standing({ of, href }: { of: StandingView; href?: string }) {
  const shown = (
    <>
      <Glyph of={of.standing} />
      {of.word}
      {of.text !== of.word && <i>{of.text.slice(of.word.length)}</i>}
    </>
  );
  const name = `st${TONES[of.tone]}`;
  if (!href) return <span className={name}>{shown}</span>;
  return (
    <a className={name} href={href}>
      {shown}
    </a>
  );
}
