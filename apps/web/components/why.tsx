import type { SideView, WhyView } from "@claimline/core/views/standing";
import { sideText } from "@claimline/core/views/standing";
import { ruleName } from "@claimline/core/views/rules";
import { counted } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { useMethod } from "./links.tsx";
import { Party } from "./party.tsx";
import { Reasons } from "./reasons.tsx";

function Side({ of, verbs }: { of: SideView; verbs: [string, string] }) {
  return (
    <span>
      {sideText(of, ...verbs)}
      {of.implied > 0 && `, ${of.implied} implied`}
      {": "}
      {of.voices.map((voice, at) => (
        <span key={voice.id}>
          {at > 0 && " "}
          {voice.tag ? <Party voice={voice} /> : voice.name}
        </span>
      ))}
    </span>
  );
}

/** Why it stands as it stands: both sides in numbers, what does not count, the rule, and every statement behind it. */
export function Why({ of, title }: { of: WhyView; title?: string }) {
  const method = useMethod();
  return (
    <section id="why">
      <h2>{title ?? `Why it stands as ${of.standing.word.toLowerCase()}`}</h2>
      <ol className="why-l">
        {of.affirms.statements > 0 && (
          <li>
            <Glyph of="affirms" />
            <Side of={of.affirms} verbs={["affirms", "affirm"]} />
          </li>
        )}
        {of.denies.statements > 0 && (
          <li className="dn">
            <Glyph of="denies" />
            <Side of={of.denies} verbs={["denies", "deny"]} />
          </li>
        )}
        {of.groups.length > 1 && (
          <li className="no">
            <Glyph of="corroborated" />
            <span>{counted(of.groups.length, "independent group")}</span>
          </li>
        )}
        {of.beside > 0 && (
          <li className="no">
            <Glyph of="comments" />
            <span>
              {counted(of.beside, "comment or question", "comments or questions")}, not counted
            </span>
          </li>
        )}
      </ol>
      <p className="rule-p">
        <b>
          <a href={method(of.standing.rule)}>{ruleName(of.standing.rule)}</a>.
        </b>{" "}
        {of.ruleText} <a href={method("rules")}>All ten rules</a>
      </p>
      <Reasons of={of} />
    </section>
  );
}
