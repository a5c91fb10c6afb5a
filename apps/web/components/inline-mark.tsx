import type { Run } from "@claimline/core/views/body";
import type { StandingView } from "@claimline/core/views/standing";
import { Glyph } from "./glyph.tsx";
import { useReasons } from "./links.tsx";
import { TONES } from "./standing.tsx";
import { Words } from "./words.tsx";

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (run.type === "text" ? run.text : plain(run.children))).join("");

/** Underlined 1 px plain, 2 px against where it is contested or denied, dotted where no voice stands behind it. */
function underline({ standing, tone }: StandingView): string {
  if (standing === "unverified") return "cm un";
  return tone === "against" ? "cm ag" : "cm";
}

/** A statement in running text: the phrase is underlined; its mark and letter follow the last word and never wrap alone. */
export function InlineMark({
  of,
  closing,
}: {
  of: Extract<Run, { type: "mark" }>;
  closing: string;
}) {
  const reasons = useReasons();
  const text = plain(of.children);
  const cut = text.trimEnd().lastIndexOf(" ") + 1;
  return (
    <span className={underline(of.standing)}>
      <Words>{text.slice(0, cut)}</Words>
      <span className="nb">
        {text.slice(cut)}
        <a
          className={`mk${TONES[of.standing.tone]}`}
          href={reasons(of.ref)}
          aria-label={`Statement ${of.letter}: ${of.standing.text}`}
        >
          <Glyph of={of.standing.standing} />
          {`\u200a${of.letter}`}
        </a>
        {closing && <span className="pd">{closing}</span>}
      </span>
    </span>
  );
}
