import { jsonFeed } from "@claimline/core/export/json-feed";
import type { PageConfig } from "next";
import { absolute } from "../../server/site.ts";
import { text } from "../../server/text.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = text("application/feed+json", ({ derivation }) =>
  jsonFeed(derivation, absolute("")),
);

export default function Nothing() {
  return null;
}
