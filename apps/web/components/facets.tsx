import type { VoiceView } from "@claimline/core/views/speaker";
import { Glyph, type Mark } from "./glyph.tsx";
import { Party } from "./party.tsx";

export type FacetLink = {
  label: string;
  count: number;
  href: string;
  on: boolean;
  mark?: Mark;
  voice?: VoiceView | null;
};
export type FacetGroup = { title: string; links: FacetLink[] };

/** Ways to narrow a list, with what each would leave. Zeros stay, in a weaker ink. */
export function Facets({ of, id }: { of: readonly FacetGroup[]; id: string }) {
  return (
    <aside className="facets" id={id} aria-label="Narrow the list">
      {of.map(({ title, links }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(({ label, count, href, on, mark, voice }) => (
              <li
                key={`${label} ${href}`}
                className={
                  [on && "on", count === 0 && "zero"].filter(Boolean).join(" ") || undefined
                }
              >
                <a href={href} aria-current={on ? "true" : undefined}>
                  {mark && <Glyph of={mark} />}
                  <Party voice={voice ?? null} />
                  {label}
                </a>
                <span className="n">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
