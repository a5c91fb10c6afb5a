import type { Derivation } from "../derive/derivation.ts";
import type { Head } from "../log/entry.ts";
import { headView, type HeadView } from "../views/head.ts";
import type { DisputeDossier } from "../views/dispute.ts";
import type { DisputeView } from "../views/disputes.ts";
import type { EventLedgerView } from "../views/event-ledger.ts";
import type { PlaceView } from "../views/place.ts";
import type { PostView } from "../views/post.ts";
import type { SourceView } from "../views/source.ts";
import type { WithdrawnView } from "../views/withdrawn.ts";
import type { ChangesExport } from "./changes.ts";
import type { Cited } from "./cite.ts";
import type { FiguresExport } from "./figures.ts";
import type { ClaimRow, SearchList, TimelineRow, VoiceRow } from "./lists.ts";
import type { Told } from "./records.ts";

/** What a story is about, with counts of what is known at the moment. */
export type Summary = HeadView & {
  /** The end of the log, which is later than any moment of the past: null there. */
  head: Head | null;
};

export const summaryOf = (derivation: Derivation, head: Head): Summary => ({
  ...headView(derivation),
  head: derivation.story.asOf ? null : head,
});

/** What a site's API says of a story, by the last word of its address: the one place that its JSON Schema is made from. */
export type Answers = {
  story: Summary;
  posts: PostView[];
  claims: ClaimRow[];
  events: EventLedgerView[];
  disputes: DisputeView[];
  figures: FiguresExport;
  timeline: TimelineRow[];
  actors: VoiceRow[];
  places: PlaceView[];
  sources: SourceView[];
  search: SearchList;
  changes: ChangesExport;
  post: Told["post"] | WithdrawnView;
  claim: Told["claim"] | WithdrawnView;
  event: Told["event"] | WithdrawnView;
  actor: Told["actor"] | WithdrawnView;
  place: Told["place"] | WithdrawnView;
  source: Told["source"] | WithdrawnView;
  dispute: DisputeDossier | WithdrawnView;
  cite: Cited;
};
