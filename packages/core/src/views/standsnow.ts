import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { disputesView, type DisputeView } from "./disputes.ts";
import type { FigureView } from "./figure.ts";
import { figuresView, type SeriesView } from "./figures.ts";
import { leadingOf } from "./post.ts";
import { postRef, postsInOrder, type PostRef } from "./postref.ts";
import type { StandingView } from "./standing.ts";

/** Over what no side has given a total of. */
export const HOLES_TITLE = "Nobody has given a total of";

/** Where it stands (rule V): key posts, the newest figure of each voice and measure, the newest disputes, what nobody has given. */
export type StandsView = {
  keyPosts: { post: PostRef; leading: StandingView | null }[];
  /** The parties' counts first, then other voices'. */
  counts: {
    label: string;
    metric: string;
    group: string;
    figure: FigureView;
    voice: SeriesView["voice"];
    party: boolean;
  }[];
  disputes: DisputeView[];
  /** The next ones, by their questions alone. */
  more: { id: string; question: string }[];
  disputesInAll: number;
  /** `thing` is what is not counted; `inAll`: single cases are told, and no total. */
  holes: {
    label: string;
    thing: string;
    inAll: boolean;
    group: string;
    voice: SeriesView["voice"];
    claim: string | null;
  }[];
};

/** Five key posts at most, newest first; figures and holes of the newest episode; three contested points and the next ones. */
export function standsView(derivation: Derivation): StandsView {
  const key = postsInOrder(derivation)
    .filter((post: Post) => post.key)
    .toReversed()
    .slice(0, 5);
  const disputes = disputesView(derivation);
  const shown = disputes.filter((each) => each.standing.standing === "contested").slice(0, 3);
  const groups = figuresView(derivation);
  const newest = derivation.story.record.episodes.findLast((episode) =>
    groups.some((group) => group.episode === episode.title),
  )?.title;
  const counts: StandsView["counts"] = [];
  const holes: StandsView["holes"] = [];
  for (const group of groups) {
    if (group.episode !== newest) continue;
    for (const series of group.series) {
      const label = `${group.title}, ${series.side}`;
      const figure = series.figures.findLast((each) => each.drawn === "newest");
      if (figure)
        counts.push({
          label,
          metric: series.measure.split("|")[0]!,
          group: group.id,
          figure,
          voice: series.voice,
          party: series.party,
        });
      const hole = series.figures.find((each) => each.drawn === "hole");
      if (series.hole)
        holes.push({
          label: series.hole === "None given" ? label : `${label}, in all`,
          thing: group.title,
          inAll: series.hole !== "None given",
          group: group.id,
          voice: series.hole === "None given" ? (series.counted ?? series.voice) : series.voice,
          claim: hole?.claim ?? null,
        });
    }
  }
  return {
    keyPosts: key.map((post) => ({
      post: postRef(post),
      leading: leadingOf(derivation, post),
    })),
    counts: counts.toSorted((a, b) => Number(b.party) - Number(a.party)),
    disputes: shown,
    more: disputes
      .filter((each) => !shown.includes(each))
      .slice(0, 2)
      .map(({ id, question }) => ({ id, question })),
    disputesInAll: disputes.length,
    holes,
  };
}
