import { placesView, type PlaceView } from "@claimline/core/views/place";
import { whenWords } from "@claimline/core/views/dates";
import { timelineView, type TimelineDay } from "@claimline/core/views/timeline";
import { timelinePostsView, type TimelinePostDay } from "@claimline/core/views/timeline-posts";
import { timelineShapeView, type ShapeSlot } from "@claimline/core/views/timeline-shape";
import type { Ask } from "./page.ts";
import type { Problem } from "./problem.ts";

const ZOOMS = ["whole", "day", "post"] as const;
export type Zoom = (typeof ZOOMS)[number];
export type DayLink = { day: string; label: string };

export type TimelinePage = {
  zoom: Zoom;
  /** The one day that is read, with the days around it that anything stands at. */
  day: (DayLink & { before: DayLink | null; after: DayLink | null }) | null;
  slots: ShapeSlot[];
  days: TimelineDay[];
  told: TimelineDay[];
  posts: TimelinePostDay[];
  places: PlaceView[];
};

const linkTo = (day: string | undefined): DayLink | null =>
  day ? { day, label: whenWords(day, "long") } : null;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Only what the zoom asks for is sent. */
export function timelinePage({ derivation, given }: Ask): TimelinePage | Problem {
  const zoom = ZOOMS.find((each) => each === given("zoom")) ?? "day";
  const asked = given("day");
  if (asked !== null && !isDay(asked))
    return {
      status: 400,
      heading: "No such day",
      text: `${asked} is no day. It takes one such as 2020-09-28.`,
      hint: null,
      near: [],
      search: null,
    };
  const all = timelineView(derivation);
  const known = [...new Set(all.flatMap((each) => each.day ?? []))].toSorted();
  const here = (day: string | null): boolean => asked === null || day === asked;
  const isTold = (each: TimelineDay): boolean => each.when === null && !each.silent;
  const days = zoom === "day" ? all.filter((each) => here(each.day)) : [];
  return {
    zoom,
    day:
      asked && zoom !== "whole"
        ? {
            ...linkTo(asked)!,
            before: linkTo(known.findLast((each) => each < asked)),
            after: linkTo(known.find((each) => each > asked)),
          }
        : null,
    slots: zoom === "whole" ? timelineShapeView(derivation) : [],
    days: days.filter((each) => !isTold(each)),
    told: days.filter(isTold),
    posts: zoom === "post" ? timelinePostsView(derivation).filter((each) => here(each.day)) : [],
    places: placesView(derivation),
  };
}
