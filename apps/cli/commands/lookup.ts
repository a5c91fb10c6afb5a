import type { Derivation } from "@claimline/core/derive/derivation";
import {
  isNotFound,
  notFoundWords,
  recordOf,
  type Kind,
  type NotFound,
} from "@claimline/core/export/records";
import type { Ref } from "../panes/ref.ts";
import { findDoc } from "../ui/docs.ts";
import { explain } from "../ui/explain.ts";
import { whyDoc } from "../panes/why.ts";
import { EMPTY } from "../lines/span.ts";
import { Misuse, NOTHING, OK, type Answer, type Asked } from "./command.ts";

/** The one id that a command takes, as it was given. */
export function oneId({ words }: Asked): string {
  const [id, ...rest] = words;
  if (id === undefined) throw new Misuse("it takes an id, and none was given");
  if (rest.length > 0) throw new Misuse(`it takes one id; found ${words.join(" ")}`);
  return id;
}

/** Of a command on one kind of record `claim:ID` is as good as `ID`. */
function idOf(asked: Asked, kind: Kind): string {
  const id = oneId(asked);
  return id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;
}

/** No id has a capital; what statements are printed with is the label of their source. */
function meant({ story }: Derivation, kind: Kind, typed: string): string {
  const source = kind === "source" && [...story.sources.values()].find((s) => s.label === typed);
  return source ? source.id : typed.toLowerCase();
}

/** No such record: what there is that sounds like it. */
export const missing = (derivation: Derivation, data: NotFound): Answer => ({
  data,
  complaint: notFoundWords(derivation, data),
  code: NOTHING,
});

/**
 * A record by its id: JSON is its view, text the same lines as the pane of the UI. What was withdrawn is told as that,
 * struck but readable, as on its page.
 */
export async function lookUp(asked: Asked, kind: Kind): Promise<Answer> {
  const typed = idOf(asked, kind);
  const derivation = await asked.story();
  const id = meant(derivation, kind, typed);
  const ref: Ref = { kind, id };
  const data = recordOf(derivation, kind, id, Boolean(asked.options["history"]));
  if (isNotFound(data)) return missing(derivation, data);
  return {
    data,
    lines(width) {
      const doc = findDoc(derivation, ref, { width, brief: false })?.lines ?? [];
      const why = asked.options["why"]
        ? [EMPTY, ...whyDoc(explain(derivation, ref), width).lines]
        : [];
      return [...doc, ...why];
    },
    code: OK,
  };
}
