import type { Derivation } from "@claimline/core/derive/derivation";
import { similar } from "@claimline/core/text/similar";
import type { Ref } from "../ui/ref.ts";
import { findDoc, recordId } from "../ui/docs.ts";
import { explain } from "../ui/explain.ts";
import { whyDoc } from "../panes/why.ts";
import { EMPTY } from "../lines/span.ts";
import { Misuse, NOTHING, OK, type Answer, type Asked } from "./command.ts";

const KNOWN: Record<
  Exclude<Ref["kind"], "figures" | "changes" | "dispute">,
  (derivation: Derivation) => Iterable<string>
> = {
  post: (d) => d.story.posts.keys(),
  event: (d) => d.story.events.keys(),
  claim: (d) => d.story.claims.keys(),
  actor: (d) => d.story.actors.keys(),
  place: (d) => d.story.places.keys(),
  source: (d) => d.story.sources.keys(),
};

/** The one id that a command takes; `claim:ID` is as good as `ID`. */
export function idOf({ words }: Asked, kind: string): string {
  const [id, ...rest] = words;
  if (id === undefined) throw new Misuse(`${kind} takes an id`);
  if (rest.length > 0) throw new Misuse(`${kind} takes one id; found ${words.join(" ")}`);
  return id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;
}

/** No such record: what there is that sounds like it. */
export function notFound(kind: keyof typeof KNOWN, id: string, derivation: Derivation): Answer {
  const near = similar(id.split("#")[0]!, KNOWN[kind](derivation));
  const gone = derivation.story.withdrawn.get(`${kind}:${id}`);
  const why = gone
    ? `The editor withdrew it${gone.note ? `: ${gone.note}` : "."}`
    : derivation.story.asOf
      ? "It is not known at this moment, or there is none."
      : "There is none.";
  const complaint = [
    `${kind}:${id} is not here. ${why}`,
    ...(near.length > 0 ? [`Did you mean ${near.join(", ")}?`] : []),
  ];
  return { data: { error: "not found", kind, id, near }, complaint, code: NOTHING };
}

/** A record by its id: JSON is its view, text the same lines as the pane of the UI. */
export async function lookUp(
  asked: Asked,
  kind: keyof typeof KNOWN,
  view: (derivation: Derivation, id: string) => unknown,
): Promise<Answer> {
  const id = idOf(asked, kind);
  const derivation = await asked.story();
  const ref: Ref = { kind, id };
  const data = view(derivation, recordId(ref));
  if (data === null || data === undefined) return notFound(kind, id, derivation);
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
