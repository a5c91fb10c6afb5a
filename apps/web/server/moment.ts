import type { Derivation } from "@claimline/core/derive/derivation";
import { moments, stepFrom } from "@claimline/core/views/moments";
import type { AsOfChoice } from "../components/asof-form.tsx";
import type { Served } from "./story.ts";

/** What the as-of form offers, newest first: every moment by its label, and nothing of what was said then. */
export function choiceOf(served: Served, derivation: Derivation, path: string): AsOfChoice {
  const all = moments(served.state);
  const { asOf } = derivation.story;
  return {
    moments: all.toReversed().map(({ asOf: text, label }) => ({ asOf: text, label })),
    label: all.find((moment) => moment.asOf === asOf?.text)?.label ?? null,
    chosen: asOf?.text ?? all.at(-1)?.asOf ?? "",
    before:
      stepFrom(
        all,
        asOf?.cutoff ?? all.findLast((moment) => moment.kind === "post") ?? null,
        "post",
      ).before?.asOf ?? null,
    path,
  };
}
