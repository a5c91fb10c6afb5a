import type { Derivation } from "@claimline/core/derive/derivation";
import { sourcesView } from "@claimline/core/views/source";
import { span } from "../../lines/span.ts";
import type { Row } from "../ref.ts";

/** The texts that were read, each found by what stands in it. */
export const sourceRows = (derivation: Derivation): Row[] =>
  sourcesView(derivation).map((source) => ({
    ref: { kind: "source", id: source.id },
    mark: [span(" ")],
    label: source.label,
    title: source.title ?? source.describes,
    side: source.outlet?.name ?? "outlet not given",
    keys: source.paragraphs.flatMap((paragraph) => [
      ...paragraph.claims.map((each) => `claim:${each.row.claim}`),
      ...paragraph.speechActs.map((act) => `event:${act.id}`),
    ]),
    group: "",
  }));
