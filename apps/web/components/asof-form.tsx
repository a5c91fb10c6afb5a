import { addressOf, useHere } from "./links.tsx";

/** The moments that the texts tell apart; `chosen` is the one that is read, `before` the post before it. */
export type AsOfChoice = {
  moments: { asOf: string; label: string }[];
  chosen: string;
  /** The chosen moment in few words; null at the end of the record. */
  label: string | null;
  before: string | null;
  path: string;
};

/** Reads the page as of an earlier moment. A plain form: it works without script. */
export function AsOfForm({ of, keep = {} }: { of: AsOfChoice; keep?: Record<string, string> }) {
  const here = useHere();
  return (
    <form className="asof" action={addressOf({ ...here, asOf: null }, of.path)}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="at">
        <span className="hide-s">See this page as </span>
        <span className="only-s">As </span>it stood at
      </label>
      <select id="at" name="asOf" defaultValue={of.chosen}>
        {of.moments.map(({ asOf, label }) => (
          <option key={asOf} value={asOf}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit">Show</button>
      {of.before && (
        <a className="btn hide-s" href={addressOf({ ...here, asOf: of.before }, of.path, keep)}>
          Post before
        </a>
      )}
    </form>
  );
}
