import { Fragment } from "react";
import { describedBy, QueryProblem, type QueryTrouble } from "./query-problem.tsx";
import { useAddress, useHere } from "./links.tsx";

type Props = { q: string; trouble: QueryTrouble | null; examples: readonly string[] };

/** The field, what is wrong with what stands in it, and the query's own grammar in a line. */
export function SearchField({ q, trouble, examples }: Props) {
  const address = useAddress();
  const { base, asOf } = useHere();
  return (
    <>
      <search>
        <form className="qform" action={`${base}/search`}>
          {asOf && <input type="hidden" name="asOf" value={asOf} />}
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label="Search this story"
            autoComplete="off"
            spellCheck={false}
            {...describedBy(trouble)}
          />
          <button type="submit">Search</button>
        </form>
      </search>
      {trouble && <QueryProblem of={trouble} />}
      <p className="qhelp">
        Words are joined by <b>and</b>; write <b>or</b> between them, quote “phrases”. Narrow with{" "}
        {examples.map((example) => (
          <Fragment key={example}>
            <a href={address("/search", { q: example })}>
              <code>{example}</code>
            </a>{" "}
          </Fragment>
        ))}
        and leave out with <code>-word</code>.
      </p>
    </>
  );
}
