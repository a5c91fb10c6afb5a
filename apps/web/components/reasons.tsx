import type { LedgerRow } from "@claimline/core/views/ledger";
import type { GroupView, ReasonsView } from "@claimline/core/views/reasons";
import type { WhyView } from "@claimline/core/views/standing";
import { ruleName } from "@claimline/core/views/rules";
import { capital, inWords } from "@claimline/core/views/words";
import { Prints } from "./chain.tsx";
import { useAddress, useMethod } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Words } from "./words.tsx";

function Rows({ of }: { of: readonly LedgerRow[] }) {
  const address = useAddress();
  return (
    <ul>
      {of.map((row) => (
        <li key={row.claim}>
          <Speaker of={row.speaker} brief />
          {row.implied && ", implied"}:{" "}
          <a href={address(`/claim/${row.claim}`)}>
            <Words>{row.statement}</Words>
          </a>{" "}
          <span className="chain">
            <Prints of={row.chain.prints} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Group({ of }: { of: GroupView }) {
  const method = useMethod();
  return (
    <>
      <Rows of={of.rows} />
      {of.bonds.map(({ text, rule }) => (
        <p key={text} className="bond">
          {text} <a href={method("groups")}>{ruleName(rule)}</a>
        </p>
      ))}
    </>
  );
}

const origins = ({ groups, asked }: ReasonsView): string =>
  groups.length === 1
    ? "one origin"
    : `${inWords(groups.length)} independent origins${asked ? "" : ", which this rule does not ask"}`;

const holds = ({ groups, denies, others, flags }: ReasonsView): boolean =>
  groups.length + denies.length + others.length + flags.length > 0;

/** Every statement that made a standing, and how those that affirm it came to be so many origins. It opens without script. */
export function Reasons({ of, rule }: { of: WhyView; rule?: boolean }) {
  const method = useMethod();
  const { reasons, standing } = of;
  if (!rule && !holds(reasons)) return null;
  return (
    <details className="made">
      <summary>{holds(reasons) ? "The statements that made it" : "The rule that fits"}</summary>
      {rule && (
        <p>
          <a href={method(standing.rule)}>{ruleName(standing.rule)}</a>. {of.ruleText}
        </p>
      )}
      {reasons.groups.length > 0 && <h3>Says so: {origins(reasons)}</h3>}
      {reasons.groups.map((group, at) => (
        <div key={group.rows[0]!.claim} className="grp">
          {reasons.groups.length > 1 && <span className="ltr">{at + 1}</span>}
          <div>
            <Group of={group} />
          </div>
        </div>
      ))}
      {reasons.denies.length > 0 && (
        <>
          <h3>Denies</h3>
          <Rows of={reasons.denies} />
        </>
      )}
      {reasons.others.map(({ rule, rows }) => (
        <div key={rule}>
          <h3>By rule {rule}</h3>
          <Rows of={rows} />
        </div>
      ))}
      {reasons.flags.map(({ word, means }) => (
        <p key={word} className="bond">
          <a href={method("flags")}>{capital(word)}</a>: {means}
        </p>
      ))}
    </details>
  );
}
