import type { AsOfChoice, Step } from "./asof-form.tsx";
import { Glyph } from "./glyph.tsx";
import { addressOf, useHere } from "./links.tsx";

/** `text` is the moment as an address gives it. */
export type Past = { text: string; label: string };

type Props = { past: Past; choice: AsOfChoice };

/** On top of every page while it is read as of the past; the same page a post or a day earlier or later, and at the end of the record. */
export function AsOfBar({ past, choice }: Props) {
  const { base } = useHere();
  const at = (asOf: string | null): string =>
    addressOf({ base: "", asOf }, choice.path, choice.keep);
  const steps = (name: string, { before, after }: Step) => (
    <span className="step">
      {before && <a href={at(before)}>{`${name} before`}</a>}
      {after && <a href={at(after)}>{before ? "after" : `${name} after`}</a>}
    </span>
  );
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
        {steps("Post", choice.post)}
        {steps("Day", choice.day)}
        <a href={`${base}/changes?from=${encodeURIComponent(past.text).replaceAll("%3A", ":")}`}>
          What has changed since
        </a>
        <a href={at(null)}>Leave the past</a>
      </div>
    </aside>
  );
}
