import type { Derivation } from "@claimline/core/derive/derivation";
import { sourcesView, type SourceView } from "@claimline/core/views/source";
import { span } from "../../lines/span.ts";
import type { Row } from "../../panes/ref.ts";

/* Paragraphs that gave something; for each of the others there is a reason. */
const taken = ({ paragraphs }: SourceView): number =>
  paragraphs.filter(({ claims, speechActs }) => claims.length + speechActs.length > 0).length;

/** The texts that were read, with how much of each was taken, each found by what stands in it. */
export const sourceRows = (derivation: Derivation): Row[] =>
  sourcesView(derivation).map((source) => ({
    ref: { kind: "source", id: source.id },
    mark: [span(" ")],
    label: source.label,
    title: source.title ?? source.describes,
    side: `${taken(source)} of ${source.counts.paragraphs} ¶`,
    keys: source.paragraphs.flatMap((paragraph) => [
      ...paragraph.claims.map((each) => `claim:${each.row.claim}`),
      ...paragraph.speechActs.map((act) => `event:${act.id}`),
    ]),
    group: "",
  }));
