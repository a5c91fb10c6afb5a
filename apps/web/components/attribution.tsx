import type { MarkedView } from "@claimline/core/views/post";
import { Chain } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Standing } from "./standing.tsx";

/** One line in place of a ledger, where nobody disputes it: standing, speakers, and the way to us. */
export function Attribution({ of }: { of: MarkedView }) {
  const address = useAddress();
  const first = of.speakers[0];
  const reasons = of.ref.startsWith("claim:") ? `/claim/${of.ref.slice(6)}` : `/event/${of.event}`;
  return (
    <p className="att">
      <Standing of={of.standing} href={address(reasons)} />
      <span>
        {of.speakers.map(({ speaker, claim }, at) => (
          <span key={claim ?? speaker.name}>
            {at > 0 && "; "}
            <Speaker of={speaker} {...(claim ? { href: address(`/claim/${claim}`) } : {})} />
          </span>
        ))}
      </span>
      {first && <Chain of={first.chain} />}
    </p>
  );
}

/** One line for each standing and set of speakers: several statements of one speaker that stand alike share it. */
export function attributed(marks: readonly MarkedView[]): MarkedView[] {
  const key = ({ standing, speakers }: MarkedView): string =>
    [standing.text, ...speakers.map(({ speaker }) => speaker.name)].join("|");
  return [...new Map(marks.toReversed().map((mark) => [key(mark), mark])).values()].toReversed();
}
