import type { Derivation } from "@claimline/core/derive/derivation";
import { headView } from "@claimline/core/views/head";
import { moments, stepFrom } from "@claimline/core/views/moments";
import type { FrameView } from "../components/frame.tsx";
import { canonicalOf } from "./canonical.ts";
import type { Ask } from "./page.ts";
import type { Served } from "./story.ts";

/** What stands around every page of a story. */
export function frameOf(
  served: Served,
  derivation: Derivation,
  path: string,
  given: Ask["given"],
): FrameView {
  const head = headView(derivation);
  const base = `/${served.id}`;
  const cutoff = derivation.story.asOf?.cutoff ?? null;
  const { before, after } = stepFrom(moments(served.state), cutoff, "post");
  return {
    here: { base, asOf: head.asOf?.text ?? null },
    path,
    canonical: canonicalOf(path, head.asOf?.text ?? null, given),
    story: head.kicker ?? head.title,
    language: head.language,
    asOf: head.asOf && {
      text: head.asOf.text,
      label: atMoment(head.asOf),
      before: before?.asOf ?? null,
      after: after?.asOf ?? null,
    },
    counts: { disputes: head.counts.disputes, sources: head.counts.sources },
    fictional: head.fictional,
  };
}

/** A day or a part of one is read through its end (rule T3). */
const atMoment = ({ text, label }: { text: string; label: string }): string =>
  /^\d{4}-\d{2}-\d{2}(?:-[a-z]+)?$/.test(text) ? `at the end of ${label}` : `at ${label}`;
