import { useHere } from "./links.tsx";

type Moment = { asOf: string; label: string };

function Choice({ name, chosen, of }: { name: string; chosen: Moment; of: readonly Moment[] }) {
  const known = of.some((moment) => moment.asOf === chosen.asOf);
  const label = name === "from" ? "From" : "To";
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen.asOf}>
        {!known && <option value={chosen.asOf}>{chosen.label}</option>}
        {of.map(({ asOf, label: text }) => (
          <option key={asOf} value={asOf}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two moments to compare. A plain form: it works without script. */
export function ChangesForm({
  of,
}: {
  of: { moments: readonly Moment[]; from: Moment; to: Moment };
}) {
  const { base, asOf } = useHere();
  return (
    <form className="asof cmp" action={`${base}/changes`}>
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      <Choice name="from" chosen={of.from} of={of.moments} />
      <Choice name="to" chosen={of.to} of={of.moments} />
      <button type="submit">Show</button>
    </form>
  );
}
