import type { SpeakerView } from "@claimline/core/views/speaker";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";

export function Speakers({ of, title }: { of: readonly SpeakerView[]; title: string }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="parts">
        {of.map((each) => (
          <li key={`${each.actor} ${each.name}`}>
            <span>
              <Party voice={each.voice} />
            </span>
            {each.actor ? (
              <a href={address(`/actor/${each.actor}`)}>{each.name}</a>
            ) : (
              <span>{each.name}</span>
            )}
            {each.role && <span className="ct">{each.role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
