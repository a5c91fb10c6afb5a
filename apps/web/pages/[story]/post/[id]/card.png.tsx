import type { PageConfig } from "next";
import { postCard, storyCard } from "../../../../picture/card.ts";
import { picture } from "../../../../server/picture.ts";
import { lost } from "../../../../server/problem.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

// A post that was taken out keeps its address; what its picture said is taken out with it.
export const getServerSideProps = picture(
  ({ derivation, id }) =>
    postCard(derivation, id) ??
    (derivation.story.withdrawn.has(`post:${id}`)
      ? storyCard(derivation)
      : lost(derivation, "post", id)),
);

export default function Nothing() {
  return null;
}
