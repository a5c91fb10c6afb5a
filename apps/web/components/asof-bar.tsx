import { Glyph } from "./glyph.tsx";
import { addressOf, useHere } from "./links.tsx";

/** `text` is the moment as an address gives it. */
export type Past = { text: string; label: string; before: string | null; after: string | null };

/** On top of every page while it is read as of the past; the same page a post earlier, a post later, at the end of the record. */
export function AsOfBar({ past, path }: { past: Past; path: string }) {
  const { base } = useHere();
  const at = (asOf: string | null): string => addressOf({ base: "", asOf }, path);
  return (
    <aside className="asof-bar" aria-label="The moment this page is read at">
      <div className="wrap">
        <span>
          <b>
            <Glyph of="clock" /> As it stood
          </b>{" "}
          {past.label}
        </span>
        <span>Nothing learned later is on this page.</span>
        {past.before && <a href={at(past.before)}>Post before</a>}
        {past.after && <a href={at(past.after)}>Post after</a>}
        <a href={`${base}/changes?from=${encodeURIComponent(past.text).replaceAll("%3A", ":")}`}>
          What has changed since
        </a>
        <a href={at(null)}>Leave the past</a>
      </div>
    </aside>
  );
}
