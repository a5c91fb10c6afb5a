import { atomFeed } from "@claimline/core/export/atom";
import type { PageConfig } from "next";
import { absolute } from "../../server/site.ts";
import { text } from "../../server/text.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = text("application/atom+xml", ({ derivation }) =>
  atomFeed(derivation, absolute("")),
);

export default function Nothing() {
  return null;
}
