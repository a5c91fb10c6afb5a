import type { QueryProblem as Problem } from "@claimline/core/query/problem";

/** The field that a query was typed into names what is wrong with it. */
export const describedBy = (trouble: QueryTrouble | null) =>
  trouble ? ({ "aria-invalid": true, "aria-describedby": "trouble" } as const) : {};

export type QueryTrouble = { text: string; problems: Problem[] };

/** What is wrong with a query, where, and what to write instead. */
export function QueryProblem({ of }: { of: QueryTrouble }) {
  return (
    <div className="trouble" id="trouble" role="alert">
      {of.problems.map(({ position, length, expected, found, hint }) => (
        <p key={position}>
          <code className="q">
            {of.text.slice(0, position)}
            <mark>{of.text.slice(position, position + length) || " "}</mark>
            {of.text.slice(position + length)}
          </code>
          <span>
            At character {position + 1}: expected {expected}, found {found}
            {hint && (
              <>
                ; <b>{hint}</b>
              </>
            )}
          </span>
        </p>
      ))}
    </div>
  );
}
