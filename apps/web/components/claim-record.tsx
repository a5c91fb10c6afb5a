import type { ClaimView } from "@claimline/core/views/claim";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { Facts } from "./facts.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";

function Printed({ of }: { of: ClaimView["appearances"] }) {
  const address = useAddress();
  return (
    <ul>
      {of.map((at) => (
        <li key={`${at.source} ${at.paragraph}`}>
          <a
            href={address(`/source/${at.source}`, {}, `p${at.paragraph}`)}
          >{`${at.label} ¶${at.paragraph}`}</a>{" "}
          <code title={at.hash}>{`sha256 ${at.hash.slice(0, 16)}…`}</code>
          {at.quote && ` “${at.quote}”`}
        </li>
      ))}
    </ul>
  );
}

/** The record of a statement as it stands in the log. */
export function ClaimRecord({ of }: { of: ClaimView }) {
  const address = useAddress();
  const { actor, name, role } = of.row.speaker;
  const speaker = role ? `${name}, ${role}` : name;
  const [, point = ""] = of.event.ref.split("#");
  const claims = (ids: readonly string[]) =>
    ids.map((id) => (
      <a key={id} href={address(`/claim/${id}`)}>
        {id}
      </a>
    ));
  return (
    <Facts
      of={[
        {
          name: "About",
          value: (
            <>
              <a href={address(`/event/${of.event.id}`, {}, point)}>{of.event.title}</a>:{" "}
              {of.event.point}
            </>
          ),
        },
        {
          name: "Stance",
          value: [STANCE_WORDS[of.row.stance].word, of.certainty].filter(Boolean).join(", "),
        },
        {
          name: "Said by",
          value: actor ? <a href={address(`/actor/${actor}`)}>{speaker}</a> : speaker,
        },
        {
          name: "Voice",
          value: of.voice && (
            <>
              <Party voice={of.voice} />
              <a href={address(`/actor/${of.voice.id}`)}>{of.voice.name}</a>
            </>
          ),
          hole: "no voice stands behind it",
        },
        ...(of.value
          ? [
              {
                name: "Count",
                value: `${of.value.words} (${of.value.modality.replaceAll("-", " ")}, ${of.value.is})`,
              },
              { name: "Of what", value: of.value.measure },
              { name: "Counted to", value: of.value.asOf },
            ]
          : []),
        { name: "How", value: of.how?.replaceAll("-", " ") ?? null },
        { name: "Channel", value: of.channel },
        { name: "Said on", value: of.said, hole: "no day of its own; that of the text" },
        { name: "Printed in", value: <Printed of={of.appearances} /> },
        { name: "Revises", value: of.revises ? claims([of.revises]) : "nothing" },
        { name: "Revised by", value: of.revisedBy.length > 0 ? claims(of.revisedBy) : "nothing" },
      ]}
    />
  );
}
