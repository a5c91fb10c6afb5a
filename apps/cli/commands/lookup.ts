import type { Derivation } from "@claimline/core/derive/derivation";
import { similar } from "@claimline/core/text/similar";
import type { Ref } from "../ui/ref.ts";
import { findDoc, goneView, recordId } from "../ui/docs.ts";
import { explain } from "../ui/explain.ts";
import { whyDoc } from "../panes/why.ts";
import { EMPTY } from "../lines/span.ts";
import { Misuse, NOTHING, OK, type Answer, type Asked, type Kind } from "./command.ts";

/** The ids of each kind of record, with what each is in words. */
export const NAMED: Record<
  Kind,
  (derivation: Derivation) => Iterable<[id: string, words: string]>
> = {
  post: ({ story }) => [...story.posts.values()].map(({ id, headline }) => [id, headline]),
  event: ({ story }) => [...story.events.values()].map(({ id, title }) => [id, title]),
  claim: ({ story }) => [...story.claims.values()].map(({ id, statement }) => [id, statement]),
  actor: ({ story }) => [...story.actors.values()].map(({ id, name }) => [id, name]),
  place: ({ story }) => [...story.places.values()].map(({ id, name }) => [id, name]),
  source: ({ story }) =>
    [...story.sources.values()].map(({ id, title, describes }) => [id, title ?? describes]),
};

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

/** No such record: what there is that sounds like it. */
export function notFound(kind: Kind, id: string, derivation: Derivation): Answer {
  const near = similar(
    id.split("#")[0]!,
    [...NAMED[kind](derivation)].map(([known]) => known),
  );
  const why = derivation.story.asOf
    ? "It is not known at this moment, or there is none."
    : "There is none.";
  const complaint = [
    `${kind}:${id} is not here. ${why}`,
    ...(near.length > 0 ? [`Did you mean ${near.join(", ")}?`] : []),
  ];
  return { data: { error: "not found", kind, id, near }, complaint, code: NOTHING };
}

/**
 * A record by its id: JSON is its view, text the same lines as the pane of the UI. What was withdrawn is told as that,
 * struck but readable, as on its page.
 */
export async function lookUp(
  asked: Asked,
  kind: Kind,
  view: (derivation: Derivation, id: string) => unknown,
): Promise<Answer> {
  const id = idOf(asked, kind);
  const derivation = await asked.story();
  const ref: Ref = { kind, id };
  const data = view(derivation, recordId(ref)) ?? goneView(derivation, ref);
  if (data === null) return notFound(kind, id, derivation);
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
