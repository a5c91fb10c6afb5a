import { withdrawnDispute } from "@claimline/core/views/withdrawn";
import type { PageConfig } from "next";
import { disputeCard, storyCard } from "../../../../picture/card.ts";
import { picture } from "../../../../server/picture.ts";
import { lost } from "../../../../server/problem.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

// Of an event that was taken out the address stays; what its picture said is taken out with it.
export const getServerSideProps = picture(
  ({ derivation, ref }) =>
    disputeCard(derivation, ref.replace(".", "#")) ??
    (withdrawnDispute(derivation, ref) ? storyCard(derivation) : lost(derivation, null, ref)),
);

export default function Nothing() {
  return null;
}
