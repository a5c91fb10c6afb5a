import type { Derivation } from "@claimline/core/derive/derivation";
import { allStandings } from "@claimline/core/derive/derivation";
import { exportFigures } from "@claimline/core/export/figures";
import { exportStory } from "@claimline/core/export/json";
import type { Kind } from "@claimline/core/model/record";
import { ALL } from "@claimline/core/query/query";
import { search } from "@claimline/core/query/search";
import { actorsView, actorView } from "@claimline/core/views/actor";
import { changesView } from "@claimline/core/views/changes";
import { claimView } from "@claimline/core/views/claim";
import { citeClaim, citePost } from "@claimline/core/views/cite";
import { coverage } from "@claimline/core/views/coverage";
import { disputesView } from "@claimline/core/views/disputes";
import { eventView } from "@claimline/core/views/event";
import { figuresView } from "@claimline/core/views/figures";
import { headView } from "@claimline/core/views/head";
import { historyOf } from "@claimline/core/views/history";
import { liveView } from "@claimline/core/views/live";
import { logEntries } from "@claimline/core/views/logentries";
import { methodView } from "@claimline/core/views/method";
import { placesView, placeView } from "@claimline/core/views/place";
import { neighbours, postView } from "@claimline/core/views/post";
import { reasonsView } from "@claimline/core/views/reasons";
import { resultView } from "@claimline/core/views/results";
import { comparisonOf, revisionsOf } from "@claimline/core/views/revisions";
import { readingView } from "@claimline/core/views/reading";
import { sinceView } from "@claimline/core/views/since";
import { sourcesView, sourceView } from "@claimline/core/views/source";
import { speaksView } from "@claimline/core/views/speaks";
import { standsView } from "@claimline/core/views/standsnow";
import { stripView } from "@claimline/core/views/strip";
import { timelinePostsView } from "@claimline/core/views/timeline-posts";
import { timelineShapeView } from "@claimline/core/views/timeline-shape";
import { timelineView } from "@claimline/core/views/timeline";
import { whyView } from "@claimline/core/views/standing";
import { withdrawnView } from "@claimline/core/views/withdrawn";

const forEach = <K extends string, V>(
  map: ReadonlyMap<K, unknown>,
  view: (id: K) => V,
): Record<string, V> => Object.fromEntries([...map.keys()].map((id) => [id, view(id)]));

/** All that can be derived from a story but what says where it came from: its log and its as-of. */
export function everything(now: Derivation): Record<string, unknown> {
  const { story } = now;
  const { standings: _rows, head: _head, ...records } = exportStory(now, { seq: 0, hash: "" });
  const rows = allStandings(now);
  const found = search(now, ALL);
  // Which moment was asked for, and what the editor took out, is said beside the posts.
  const { head: _moment, withdrawn: _out, ...live } = liveView(now);
  return {
    records,
    instant: story.instant,
    rows,
    why: rows.map((row) => whyView(now, row)),
    reasons: rows.map((row) => reasonsView(now, row)),
    live,
    timeline: [timelineView(now), timelinePostsView(now), timelineShapeView(now)],
    disputes: disputesView(now),
    figures: figuresView(now),
    figureRows: exportFigures(now)?.rows,
    stands: standsView(now),
    strip: stripView(now),
    method: methodView(now),
    changes: changesView(null, now),
    actors: [
      actorsView(now),
      forEach(story.actors, (id) => [actorView(now, id), speaksView(now, id)]),
    ],
    places: [placesView(now), forEach(story.places, (id) => placeView(now, id))],
    sources: [sourcesView(now), forEach(story.sources, (id) => sourceView(now, id)), coverage(now)],
    events: forEach(story.events, (id) => eventView(now, id)),
    claims: forEach(story.claims, (id) => claimView(now, id)),
    posts: forEach(story.posts, (id) => [postView(now, id), neighbours(now, id)]),
    search: [found, found.found.map((record) => resultView(now, record))],
  };
}

/** What tells the log's own tale: the moment asked for, entries, revisions, what stood before, what the editor took out. */
export const provenance = (now: Derivation): unknown => [
  headView(now),
  liveView(now),
  logEntries(now),
  readingView(now),
  sinceView(now),
  forEach(now.story.posts, (id) => [
    revisionsOf(now, id),
    comparisonOf(now, id, [1, 99]),
    citePost(now, id),
  ]),
  forEach(now.story.claims, (id) => citeClaim(now, id)),
  forEach(now.story.versions, (key) => {
    const [kind, id = ""] = key.split(":");
    return withdrawnView(now, kind as Kind, id);
  }),
  allStandings(now).map((row) => historyOf(now, row.of)),
];

/** As data, without what cannot be written down, and without keys of one name: for comparing, and for looking for words. */
export const written = (value: unknown, but: string | null = null): string =>
  JSON.stringify(value, (key, each: unknown) =>
    key === but
      ? undefined
      : each instanceof Map
        ? [...each]
        : each instanceof Set
          ? [...each]
          : each === Infinity || each === -Infinity
            ? String(each)
            : each,
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The first place where two pieces of data differ but for keys of one name, with both values; null if they do not. */
export function difference(one: unknown, two: unknown, but: string | null = null): string | null {
  const [first, second] = [written(one, but), written(two, but)];
  // Taking it apart takes longer than the rest of a property.
  if (first === second) return null;
  const walk = (a: unknown, b: unknown, path: string): string | null => {
    if (!isObject(a) || !isObject(b))
      return Object.is(a, b)
        ? null
        : `${path}: ${JSON.stringify(a)?.slice(0, 200)} / ${JSON.stringify(b)?.slice(0, 200)}`;
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = walk(a[key], b[key], `${path}.${key}`);
      if (found) return found;
    }
    return null;
  };
  return walk(JSON.parse(first), JSON.parse(second), "");
}
