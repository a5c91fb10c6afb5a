import type { Derivation } from "@claimline/core/derive/derivation";
import { actorRows } from "./lists/actors.ts";
import { claimRows } from "./lists/claims.ts";
import { disputeRows } from "./lists/disputes.ts";
import { eventRows } from "./lists/events.ts";
import { figureRows } from "./lists/figures.ts";
import { foundRows } from "./lists/found.ts";
import { placeRows } from "./lists/places.ts";
import { postRows } from "./lists/posts.ts";
import { sourceRows } from "./lists/sources.ts";
import { timelineRows } from "./lists/timeline.ts";
import type { Row } from "../panes/ref.ts";
import type { Rows } from "../panes/rows.ts";

type View = {
  name: string;
  title: string;
  order: string;
  rows: (derivation: Derivation) => readonly Row[] | Rows;
  /** False where no row has anything before its title. */
  labels?: boolean;
};

/** The views by number, 1 to 9; the last one by its letter. */
export const VIEWS = [
  { name: "posts", title: "Posts", order: "newest first", rows: postRows },
  {
    name: "disputes",
    title: "Disputes",
    order: "contested, then denied",
    rows: disputeRows,
    labels: false,
  },
  {
    name: "figures",
    title: "Figures",
    order: "by what is counted",
    rows: figureRows,
    labels: false,
  },
  { name: "timeline", title: "Timeline", order: "oldest first; no hour given", rows: timelineRows },
  { name: "claims", title: "Statements", order: "newest first", rows: claimRows },
  {
    name: "actors",
    title: "Who speaks",
    order: "parties first, how much each says",
    rows: actorRows,
  },
  { name: "places", title: "Places", order: "by name", rows: placeRows },
  { name: "sources", title: "Sources", order: "by label, what was taken", rows: sourceRows },
  { name: "all", title: "All records", order: "newest first", rows: foundRows },
  { name: "events", title: "Events", order: "what happened, what was said", rows: eventRows },
] as const satisfies readonly View[];

export type ViewName = (typeof VIEWS)[number]["name"];

export const viewNamed = (name: ViewName): View => VIEWS.find((view) => view.name === name)!;
