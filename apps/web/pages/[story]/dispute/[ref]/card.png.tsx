import type { PageConfig } from "next";
import { disputeCard } from "../../../../picture/card.ts";
import { picture } from "../../../../server/picture.ts";
import { lost } from "../../../../server/problem.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = picture(
  ({ derivation, ref }) =>
    disputeCard(derivation, ref.replace(".", "#")) ?? lost(derivation, null, ref),
);

export default function Nothing() {
  return null;
}
