import type { ActorView } from "@claimline/core/views/actor";
import type { SpeaksView } from "@claimline/core/views/speaks";
import { Facts } from "./facts.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Speaks } from "./speaks.tsx";
import { Speakers } from "./speakers.tsx";

/** Whose voice it is, who speaks for it, and its ties, each with the reason. */
export function ActorRail({ of, speaks }: { of: ActorView; speaks: SpeaksView | null }) {
  const address = useAddress();
  return (
    <aside className="rail" aria-label="About the voice">
      {speaks && <Speaks of={speaks} />}
      <section>
        <h2>The voice</h2>
        <Facts
          of={[
            {
              name: "Counts as",
              value: (
                <>
                  <Party voice={of.voice} />
                  {of.isVoice ? (
                    of.voice.name
                  ) : (
                    <a href={address(`/actor/${of.voice.id}`)}>{of.voice.name}</a>
                  )}
                </>
              ),
            },
            // A state is nobody's: no hole to tell of.
            ...(of.kind === "state"
              ? []
              : [
                  {
                    name: "Of",
                    value:
                      of.of &&
                      (of.of.actor ? (
                        <a href={address(`/actor/${of.of.actor}`)}>{of.of.name}</a>
                      ) : (
                        of.of.name
                      )),
                    hole: "nobody named",
                  },
                ]),
            ...(of.party ? [{ name: "Party", value: of.party }] : []),
            ...(of.aliases.length > 0
              ? [{ name: "Also named", value: of.aliases.join("; ") }]
              : []),
          ]}
        />
      </section>
      <Speakers of={of.speakers} title="Who speaks for it" />
      {of.ties.length > 0 && (
        <section>
          <h2>Ties</h2>
          <ul className="kev lines">
            {of.ties.map((tie) => (
              <li key={tie.reason}>
                {tie.with.map((voice) => (
                  <span key={voice.id}>
                    <Party voice={voice} />
                    {voice.name}{" "}
                  </span>
                ))}
                <p>
                  {tie.reason}{" "}
                  {tie.evidence.map((ref, at) => (
                    <span key={ref}>
                      {at > 0 && ", "}
                      <a href={address(`/${ref.replace(":", "/")}`)}>{`evidence ${at + 1}`}</a>
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ul>
          <p>
            Tied voices never corroborate each other. They still contest and deny each for itself.
          </p>
        </section>
      )}
    </aside>
  );
}
