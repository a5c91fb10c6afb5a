import { useHere } from "./links.tsx";

/** An end of a span: what an address gives it as, and its name. */
type End = { value: string; label: string };

type Props = {
  /** Path within the story, with an anchor perhaps. */
  action: string;
  from: End;
  to: End;
  of: readonly End[];
};

function Choice({ name, chosen, of }: { name: string; chosen: End; of: readonly End[] }) {
  const known = of.some(({ value }) => value === chosen.value);
  const label = name === "from" ? "From" : "To";
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen.value}>
        {!known && <option value={chosen.value}>{chosen.label}</option>}
        {of.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two moments or versions to compare. A plain form: it works without script. */
export function SpanForm({ action, from, to, of }: Props) {
  const { base, asOf } = useHere();
  return (
    <form className="asof cmp" action={`${base}${action}`}>
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      <Choice name="from" chosen={from} of={of} />
      <Choice name="to" chosen={to} of={of} />
      <button type="submit">Show</button>
    </form>
  );
}
