import type { ReactNode } from "react";

/** A field of a record. `value` null is a hole: it is shown, with what is missing. */
export type Fact = { name: string; value: ReactNode; hole?: string };

/** A record as it stands, field by field, holes included. */
export function Facts({ of }: { of: readonly Fact[] }) {
  return (
    <dl className="facts">
      {of.map(({ name, value, hole }) =>
        value === null || value === "" ? (
          <div key={name} className="no">
            <dt>{name}</dt>
            <dd>{hole ?? "not given"}</dd>
          </div>
        ) : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
