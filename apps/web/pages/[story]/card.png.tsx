import type { PageConfig } from "next";
import { storyCard } from "../../picture/card.ts";
import { picture } from "../../server/picture.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = picture(({ derivation }) => storyCard(derivation));

export default function Nothing() {
  return null;
}
