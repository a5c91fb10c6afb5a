import type { Derivation } from "@claimline/core/derive/derivation";
import { headView } from "@claimline/core/views/head";
import type { FrameView } from "../components/frame.tsx";
import { addressOf } from "../components/links.tsx";
import { canonicalOf } from "./canonical.ts";
import { choiceOf } from "./moment.ts";
import { absolute } from "./site.ts";
import type { Served } from "./story.ts";

/** What stands around every page of a story. `keep` is the page's own query, without its moment. */
export function frameOf(
  served: Served,
  derivation: Derivation,
  path: string,
  keep: Record<string, string>,
): FrameView {
  const head = headView(derivation);
  const here = { base: `/${served.id}`, asOf: head.asOf?.text ?? null };
  // A post and a dispute have pictures of their own; every other page has the story's.
  const drawn = /^\/[^/]+(\/(?:post|dispute)\/[^/]+)$/.exec(path)?.[1] ?? "";
  return {
    here,
    canonical: canonicalOf(path, here.asOf, keep),
    picture: absolute(addressOf(here, `${drawn}/card.png`)),
    story: head.kicker ?? head.title,
    language: head.language,
    asOf: head.asOf && { text: head.asOf.text, label: atMoment(head.asOf) },
    choice: choiceOf(served, derivation, path, keep),
    counts: { disputes: head.counts.disputes, sources: head.counts.sources },
    fictional: head.fictional,
  };
}

/** A day or a part of one is read through its end (rule T3). */
const atMoment = ({ text, label }: { text: string; label: string }): string =>
  /^\d{4}-\d{2}-\d{2}(?:-[a-z]+)?$/.test(text) ? `at the end of ${label}` : `at ${label}`;
