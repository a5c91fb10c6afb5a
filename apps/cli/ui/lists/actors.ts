import type { Derivation } from "@claimline/core/derive/derivation";
import { actorsView } from "@claimline/core/views/actor";
import { span } from "../../lines/span.ts";
import type { Row } from "../../panes/ref.ts";

/** The voices, each followed by who speaks for it. */
export const actorRows = (derivation: Derivation): Row[] =>
  actorsView(derivation).flatMap(({ voice, party, statements, speakers }) => [
    {
      ref: { kind: "actor", id: voice.id },
      mark: [span(" ")],
      label: voice.tag ?? "",
      title: voice.name,
      side: String(statements),
      keys: [`actor:${voice.id}`],
      group: party ? "parties" : "others",
    } satisfies Row,
    ...speakers.map(({ id, name, role, statements: own }): Row => ({
      ref: { kind: "actor", id },
      mark: [span(" ")],
      label: "",
      title: `  ${role ? `${name}, ${role}` : name}`,
      side: String(own),
      keys: [`actor:${id}`],
      group: party ? "parties" : "others",
    })),
  ]);
