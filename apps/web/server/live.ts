import { isBeside } from "@claimline/core/views/figure-cards";
import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { search } from "@claimline/core/query/search";
import { actorsView } from "@claimline/core/views/actor";
import { figuresView } from "@claimline/core/views/figures";
import { liveView, type LiveView } from "@claimline/core/views/live";
import { readingView, type ReadingView } from "@claimline/core/views/reading";
import { sinceView, type SinceView } from "@claimline/core/views/since";
import { placesView } from "@claimline/core/views/place";
import type { FeedChoice } from "../components/feed-head.tsx";
import type { RailView } from "../components/live-rail.tsx";
import type { Ask } from "./page.ts";

export type LivePage = {
  status: number;
  live: LiveView;
  feed: FeedChoice;
  rail: RailView;
  /** What a returning reader asks first. */
  since: SinceView | null;
  /** Null in the past. */
  reading: ReadingView | null;
  firstDay: string;
};

/** The count that says most: the party's own series with the most figures. */
function railOf(derivation: Derivation): RailView {
  const charts = figuresView(derivation).flatMap((group) =>
    group.series.map((series) => ({ group, series })),
  );
  const [figure] = charts
    .filter(({ series }) => series.party && series.figures.length > 1)
    .toSorted((a, b) => b.series.figures.length - a.series.figures.length);
  const voices = actorsView(derivation).filter(
    ({ voice, statements }) => voice.tag && statements > 0,
  );
  const loudest = voices
    .toSorted((a, b) => b.statements - a.statements)
    .slice(0, 8)
    .map(({ voice }) => voice);
  return {
    figure: figure
      ? {
          ...figure,
          series: {
            ...figure.series,
            figures: figure.series.figures.filter((each) => !isBeside(each)),
          },
        }
      : null,
    places: placesView(derivation).filter((place) => place.coordinates && place.events.length > 0),
    voices: loudest.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

export function livePage({ served, derivation, given }: Ask): LivePage {
  const q = given("q") ?? "";
  const read = parseQuery(q, derivation.story);
  const hits =
    q && read.ok
      ? new Set<string>(search(derivation, read.query).posts.map((post) => post.id))
      : null;
  const order = given("order") === "oldest" ? "oldest" : "newest";
  const live = liveView(derivation, {
    order,
    until: given("page"),
    only: hits,
    moments: served.moments,
  });
  return {
    status: read.ok ? 200 : 400,
    live,
    feed: {
      order,
      q,
      trouble: read.ok ? null : { text: q, problems: read.problems },
      found: hits?.size ?? 0,
    },
    rail: railOf(derivation),
    since: sinceView(derivation),
    reading: readingView(derivation),
    firstDay: live.strip.days[0]?.label ?? "",
  };
}
