import type { Derivation } from "@claimline/core/derive/derivation";
import { actorView } from "@claimline/core/views/actor";
import { disputeDossier } from "@claimline/core/views/dispute";
import { claimView } from "@claimline/core/views/claim";
import { eventView } from "@claimline/core/views/event";
import { figuresView } from "@claimline/core/views/figures";
import { placeEvents } from "@claimline/core/views/place-events";
import { placeView } from "@claimline/core/views/place";
import { postView } from "@claimline/core/views/post";
import { standsView } from "@claimline/core/views/standsnow";
import { speaksView } from "@claimline/core/views/speaks";
import { sourceView } from "@claimline/core/views/source";
import { withdrawnView, type WithdrawnView } from "@claimline/core/views/withdrawn";
import { withdrawnDoc } from "../panes/withdrawn.ts";
import { actorDoc } from "../panes/actor.ts";
import { changesDoc } from "../panes/changes.ts";
import { claimDoc } from "../panes/claim.ts";
import { disputeDoc } from "../panes/dispute.ts";
import { eventDoc } from "../panes/event.ts";
import { holesDoc } from "../panes/holes.ts";
import { figuresDoc } from "../panes/figures.ts";
import { placeDoc } from "../panes/place.ts";
import { postDoc } from "../panes/post.ts";
import { sourceDoc } from "../panes/source.ts";
import { line, quiet } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { comparedFrom } from "./compared.ts";
import type { Doc, Ref } from "../panes/ref.ts";

/** `brief` as long as only its row is chosen and nothing was opened; `below` that row stands right above, and tells what it is. */
export type DocOptions = { width: number; brief: boolean; below?: boolean };

const recordOf = (id: string): string => id.split("#")[0]!;

/** The record itself: of a point it is its event. */
export const recordId = (ref: Ref): string => recordOf(ref.id);

type Maker = (derivation: Derivation, id: string, options: DocOptions) => Doc | null | undefined;

const shown = <V>(view: V | null | undefined, doc: (view: V) => Doc): Doc | null =>
  view ? doc(view) : null;

const MAKERS: Record<Ref["kind"], Maker> = {
  post: (d, id, { width, brief, below = false }) =>
    shown(postView(d, id), (view) => postDoc(view, width, brief && below)),
  // What nobody denies by this moment is an event all the same.
  dispute: (d, id, options) =>
    shown(disputeDossier(d, id), (dossier) => disputeDoc(dossier, options.width)) ??
    MAKERS.event(d, recordOf(id), options),
  event: (d, id, { width }) => shown(eventView(d, id), (view) => eventDoc(view, width)),
  claim: (d, id, { width, brief }) =>
    shown(claimView(d, id), (view) => claimDoc(view, width, brief)),
  actor: (d, id, { width }) =>
    shown(actorView(d, id), (view) => actorDoc(view, speaksView(d, id), width)),
  place: (d, id, { width }) =>
    shown(placeView(d, id), (view) => placeDoc(view, placeEvents(d, view), width)),
  source: (d, id, { width }) => shown(sourceView(d, id), (view) => sourceDoc(view, width)),
  figures: (d, id, { width }) =>
    shown(
      figuresView(d).find((group) => group.id === id),
      (view) => figuresDoc(view, width),
    ),
  holes: (d, _id, { width }) => holesDoc(standsView(d).holes, width),
  changes: (d, id, { width }) => shown(comparedFrom(d, id), (view) => changesDoc(view, width)),
};

/** What became of a record that was taken out; null if it was not. */
export function goneView(derivation: Derivation, ref: Ref): WithdrawnView | null {
  if (ref.kind === "figures" || ref.kind === "holes" || ref.kind === "changes") return null;
  const kind = ref.kind === "dispute" ? "event" : ref.kind;
  return withdrawnView(derivation, kind, recordId(ref));
}

/** What a pane shows of a record as of the moment, also where it was taken out; null if it is not known by then. */
export const findDoc = (derivation: Derivation, ref: Ref, options: DocOptions): Doc | null =>
  MAKERS[ref.kind](derivation, ref.kind === "dispute" ? ref.id : recordId(ref), options) ??
  shown(goneView(derivation, ref), (view) => withdrawnDoc(view, options.width));

export const docOf = (derivation: Derivation, ref: Ref, options: DocOptions): Doc =>
  findDoc(derivation, ref, options) ?? {
    lines: wrap(line(quiet("Not known at this moment. 0 comes back to now.")), options.width),
    links: [],
  };
