import { expect } from "vitest";
import type { Derivation } from "@claimline/core/derive/derivation";
import type { EventId } from "@claimline/core/model/id";
import { changesView } from "@claimline/core/views/changes";
import { disputesView } from "@claimline/core/views/disputes";
import { figuresView } from "@claimline/core/views/figures";
import { missingIn } from "@claimline/core/views/missing";
import { notesOf } from "@claimline/core/views/notes";
import { revisionsOf } from "@claimline/core/views/revisions";
import { standsView } from "@claimline/core/views/standsnow";
import { LANES, timelineView } from "@claimline/core/views/timeline";
import { timelineShapeView } from "@claimline/core/views/timeline-shape";
import { questionless } from "./questionless.ts";

/** What the views of a case should show (rules F3, V). */
export type Views = {
  disputes?: Record<string, string[]>;
  contested?: string[];
  keyPosts?: string[];
  notes?: Record<string, string[]>;
  revisions?: Record<string, number>;
  timeline?: string[][];
  shape?: string[];
  voices?: Record<string, string[]>;
  missing?: Record<string, string[]>;
  series?: Record<string, string[]>;
  holes?: string[];
  questionless?: string[];
  changed?: { since: string; posts: string[]; moves: string[] };
};

const LOOK: {
  [V in keyof Views]-?: (
    now: Derivation,
    wanted: never,
    earlier: (since: string) => Derivation,
  ) => unknown;
} = {
  disputes: (now) =>
    Object.fromEntries(
      disputesView(now).map((view) => [view.ref, view.implied.map((each) => each.ref)]),
    ),
  contested: (now) => standsView(now).disputes.map((view) => view.ref),
  keyPosts: (now) => standsView(now).keyPosts.map((each) => each.post.id),
  notes: (now, wanted) =>
    Object.fromEntries(
      Object.keys(wanted).map((id) => [
        id,
        notesOf(now, now.story.posts.get(id as never)!).map((note) => note.kind),
      ]),
    ),
  revisions: (now, wanted) =>
    Object.fromEntries(Object.keys(wanted).map((id) => [id, revisionsOf(now, id).length])),
  timeline: (now) =>
    timelineView(now)
      .filter((day) => !day.silent)
      .map((day) => day.items.map((item) => item.id)),
  shape: (now) =>
    timelineShapeView(now).map(({ key, silent, lanes }) =>
      silent ? "silent" : [key, ...LANES.map((lane) => lanes[lane].length)].join(" "),
    ),
  voices: (now, wanted) =>
    Object.fromEntries(
      timelineView(now)
        .flatMap((day) => day.items)
        .filter((item) => item.id in (wanted as object))
        .map(({ id, voices }) => [
          id,
          voices.map((each) => `${each.lane} ${each.voice?.id ?? each.name} ${each.verb}`),
        ]),
    ),
  missing: (now, wanted) =>
    Object.fromEntries(
      Object.keys(wanted).map((id) => [id, missingIn(now, now.story.events.get(id as EventId)!)]),
    ),
  series: (now) =>
    Object.fromEntries(
      figuresView(now).flatMap((group) =>
        group.series.map((each) => [
          each.voice?.id ?? "nobody",
          each.figures.map((figure) => figure.short),
        ]),
      ),
    ),
  holes: (now) =>
    figuresView(now).flatMap((group) =>
      group.series.flatMap((each) =>
        each.figures.flatMap((figure) => (figure.drawn === "hole" ? [figure.claim] : [])),
      ),
    ),
  questionless: (now) => questionless(now),
  changed: (now, { since }: NonNullable<Views["changed"]>, earlier) => {
    const view = changesView(earlier(since), now);
    return {
      since,
      posts: view.posts.map((post) => post.id),
      moves: view.moves.map((move) => move.of),
    };
  },
};

/** Holds the views of a derivation against what a case expects of them. */
export function holdViews(
  now: Derivation,
  views: Views,
  earlier: (since: string) => Derivation,
): void {
  for (const [name, wanted] of Object.entries(views))
    expect({ [name]: LOOK[name as keyof Views](now, wanted as never, earlier) }).toEqual({
      [name]: wanted,
    });
}
