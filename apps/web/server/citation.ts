import type { Derivation } from "@claimline/core/derive/derivation";
import { addressesOf } from "@claimline/core/export/addresses";
import type { CitationView } from "@claimline/core/views/cite";
import { absolute } from "./site.ts";

/** How to cite a page, and its whole address; a moment of the past stays in it. */
export type Citation = { text: string; url: string };

export const citationOf = ({ story }: Derivation, { text, path }: CitationView): Citation => ({
  text,
  url: addressesOf(story, absolute(""))(path),
});
