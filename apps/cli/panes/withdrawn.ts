import {
  OUT_MEANS,
  takenOutWords,
  whyOutWords,
  type WithdrawnView,
} from "@claimline/core/views/withdrawn";
import { measure } from "../lines/measure.ts";
import { denial, line, quiet, span, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { markOf } from "./mark.ts";

/** What was taken out: when and why, then what it said, struck but readable. */
export function withdrawnDoc(view: WithdrawnView, width: number): Doc {
  const doc = new DocBuilder();
  const narrow = measure(width);
  const struck = (text: string): Line[] => wrap([span(text, "struck")], narrow);
  const { cause } = view;
  doc.add(
    ...wrap(
      line(markOf("retracted"), " ", denial(`${takenOutWords(view)} ${view.recorded}.`)),
      narrow,
      [span("  ")],
    ),
  );
  if (cause)
    doc.link(
      { kind: cause.kind, id: cause.id },
      wrap(line("  ", cause.name), narrow, [span("  ")]),
    );
  doc.add(...wrap(line("  ", whyOutWords(view.note)), narrow, [span("  ")]));
  doc
    .add(...wrap(line("  ", quiet(OUT_MEANS)), narrow))
    .gap()
    .add(...struck(view.name));
  for (const text of view.text) doc.gap().add(...struck(text));
  return doc.done();
}
