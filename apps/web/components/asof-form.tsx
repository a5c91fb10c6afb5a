import { useId } from "react";
import { addressOf } from "./links.tsx";

/** The moments next to the one that is read, as an address gives them. */
export type Step = { before: string | null; after: string | null };

/** The moments that the texts tell apart, and those next to the one that is read. */
export type AsOfChoice = {
  /** Newest first. */
  moments: { asOf: string; label: string }[];
  chosen: string;
  /** The chosen moment in few words; null at the end of the record, or if the list has no such moment. */
  label: string | null;
  /** A story that is still told has moments that no list can offer: one is typed. */
  typed: boolean;
  post: Step;
  day: Step;
  /** The page and the rest of its query, which stay. */
  path: string;
  keep: Record<string, string>;
};

function Moments({ of, id }: { of: AsOfChoice; id: string }) {
  const options = of.moments.map(({ asOf, label }) => (
    <option key={asOf} value={asOf}>
      {label}
    </option>
  ));
  if (!of.typed)
    return (
      <select id={id} name="asOf" defaultValue={of.chosen}>
        {options}
      </select>
    );
  return (
    <>
      <input id={id} name="asOf" list={`${id}-list`} defaultValue={of.chosen} spellCheck={false} />
      <datalist id={`${id}-list`}>{options}</datalist>
    </>
  );
}

/** Reads the page as of an earlier moment. A plain form: it works without script. */
export function AsOfForm({ of }: { of: AsOfChoice }) {
  const id = useId();
  const at = (asOf: string): string => addressOf({ base: "", asOf }, of.path, of.keep);
  return (
    <form className="asof" action={addressOf({ base: "", asOf: null }, of.path)}>
      {Object.entries(of.keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id}>
        <span className="hide-s">See this page as </span>
        <span className="only-s">As </span>it stood at
      </label>
      <Moments of={of} id={id} />
      <button type="submit">Show</button>
      {of.post.before && (
        <a className="btn hide-s" href={at(of.post.before)}>
          Post before
        </a>
      )}
      {of.day.before && (
        <a className="btn hide-s" href={at(of.day.before)}>
          Day before
        </a>
      )}
    </form>
  );
}
