import type { MarkedView } from "@claimline/core/views/post";
import { Chain } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Standing } from "./standing.tsx";

/** Statements of the same speakers share a line: how they stand, who says so, and for a single one the way it took. */
export function Attribution({ of }: { of: readonly MarkedView[] }) {
  const address = useAddress();
  const [first] = of;
  if (!first) return null;
  const standings = new Map(of.map((mark) => [mark.standing.standing, mark]));
  return (
    <p className="att">
      {[...standings.values()].map((mark) => (
        <Standing
          key={mark.ref}
          of={of.length > 1 ? { ...mark.standing, text: mark.standing.word } : mark.standing}
          href={address(reasonsOf(mark))}
        />
      ))}
      <span>
        {first.speakers.map(({ speaker, claim }, at) => (
          <span key={claim ?? speaker.name}>
            {at > 0 && "; "}
            <Speaker
              of={speaker}
              {...(claim && of.length === 1 ? { href: address(`/claim/${claim}`) } : {})}
            />
          </span>
        ))}
      </span>
      {of.length === 1 && first.speakers[0] && <Chain of={first.speakers[0].chain} />}
    </p>
  );
}

const reasonsOf = ({ ref, event }: MarkedView): string =>
  ref.startsWith("claim:") ? `/claim/${ref.slice(6)}` : `/event/${event}`;

/** Undisputed marks by their speakers, in the order of the text. */
export function attributed(marks: readonly MarkedView[]): MarkedView[][] {
  const lines = new Map<string, MarkedView[]>();
  for (const mark of marks) {
    const key = mark.speakers.map(({ speaker }) => speaker.name).join("|");
    lines.set(key, [...(lines.get(key) ?? []), mark]);
  }
  return [...lines.values()];
}
