import { STANDINGS } from "@claimline/core/derive/standing";
import { STANDING_WORDS } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { TONES } from "./standing.tsx";

// As readers meet them, not as the rules are tried.
const ORDER = [
  "contested",
  "denied",
  "reported",
  "corroborated",
  "acknowledged",
  "expected",
  "unverified",
  "superseded",
  "retracted",
  "not-assessable",
] as const satisfies (typeof STANDINGS)[number][];

/** Every mark with its word and what it means, at the foot of each page. */
export function Legend() {
  return (
    <ul className="glyphs" aria-label="What the marks mean">
      {ORDER.map((standing) => {
        const { word, legend, tone } = STANDING_WORDS[standing];
        return (
          <li key={standing}>
            <span className={`st${TONES[tone]}`}>
              <Glyph of={standing} />
              {standing === "not-assessable" ? "Not assessable" : word}
            </span>
            <span>{legend}</span>
          </li>
        );
      })}
    </ul>
  );
}
