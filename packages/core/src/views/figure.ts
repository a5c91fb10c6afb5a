import { isHole, type Modality } from "../model/value.ts";
import type { When } from "../model/when.ts";
import type { Derivation } from "../derive/derivation.ts";
import { areIncompatible, type Figure } from "../derive/figures.ts";
import { figureWindow } from "../story/evidence.ts";
import { chainOf, type ChainView } from "./chain.ts";
import { dayOf, whenWords } from "./dates.ts";
import { DAY } from "./figure-scale.ts";
import { ledgerRow, type LedgerRow } from "./ledger.ts";
import { firstCiting, postRef, postsByDay, type PostRef } from "./postref.ts";
import { speakerOf, type SpeakerView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";
import { valueWords } from "./value.ts";

/** One figure as it is drawn and listed. `x` runs from 0 to 1 over the days of its group; null bounds draw no height. */
export type FigureView = {
  claim: string;
  statement: string;
  /** As printed. */
  words: string;
  /** In its shortest words: "at least 16". */
  short: string;
  modality: Modality;
  number: number | null;
  is: Figure["value"]["is"];
  derived: boolean;
  partial: boolean;
  /** Filled dot, open dot, apart from the line, or a word without height. */
  drawn: "newest" | "superseded" | "out-of-order" | "apart" | "hole";
  x: number;
  span: [number, number];
  /** Its own as-of, else when it was said, else when it was printed (rule T1). */
  date: When | null;
  when: string;
  speaker: SpeakerView;
  standing: StandingView;
  deniedBy: LedgerRow[];
  incompatible: { claim: string; short: string; speaker: SpeakerView }[];
  chain: ChainView;
  post: PostRef | null;
};

function drawn(standing: StandingView, figure: Figure): FigureView["drawn"] {
  if (isHole(figure.value)) return "hole";
  if (standing.flags.includes("out-of-order")) return "out-of-order";
  if (standing.standing === "superseded") return "superseded";
  return figure.value.is === "cumulative" || figure.value.is === "stock" ? "newest" : "apart";
}

/** A figure on the scale of its group; `peers` are the other figures of its measure. */
export function viewFigure(
  derivation: Derivation,
  figure: Figure,
  scale: { from: number; to: number },
  peers: readonly Figure[],
): FigureView {
  const { story } = derivation;
  const standing = derivation.standing(`claim:${figure.id}`);
  const window = figureWindow(story, figure);
  const at = (time: number): number =>
    Math.min(1, Math.max(0, (time - scale.from) / (scale.to - scale.from)));
  const post = firstCiting(derivation, "claim", figure.id);
  // A live blog's posts are told by number: their order spreads them over their day, and no hour is made up.
  const ofDay = (post && postsByDay(derivation).get(dayOf(post.at))) ?? [];
  const whole = window.to - window.from >= DAY;
  const within = post && whole ? (ofDay.indexOf(post) + 1) / (ofDay.length + 1) : 0.5;
  // Of a window of several days the mark stands on the last, by which it was said; `span` shows the rest.
  const end = Math.min(window.to, scale.to);
  const day = { from: Math.max(window.from, scale.from, end - DAY), to: end };
  const view = standingView(standing);
  return {
    claim: figure.id,
    statement: figure.statement,
    words: figure.value.words,
    short: valueWords(figure.value),
    modality: figure.value.modality,
    number: figure.value.number ?? null,
    is: figure.value.is,
    derived: figure.value.derived,
    partial: figure.value.partial,
    drawn: drawn(view, figure),
    x: at(day.from + within * (day.to - day.from)),
    span: [at(window.from), at(window.to)],
    date: dated(derivation, figure),
    when: when(derivation, figure),
    speaker: speakerOf(story, figure),
    standing: view,
    deniedBy: standing.denying.map((use) =>
      ledgerRow(derivation, use.claim, use.implied, "denies"),
    ),
    incompatible: peers
      .filter((other) => areIncompatible(story, figure, other))
      .map((other) => ({
        claim: other.id,
        short: valueWords(other.value),
        speaker: speakerOf(story, other),
      })),
    chain: chainOf(story, figure),
    post: post && postRef(post),
  };
}

const dated = (derivation: Derivation, figure: Figure): When | null =>
  figure.value.asOf ?? figure.said ?? printed(derivation, figure);

const printed = (derivation: Derivation, figure: Figure): When | null =>
  derivation.story.sources.get(figure.appearances[0]!.source)?.published ?? null;

/** A figure's time in words; a date of print is called one. */
function when(derivation: Derivation, figure: Figure): string {
  const own = figure.value.asOf ?? figure.said;
  if (own) return whenWords(own);
  const published = printed(derivation, figure);
  return published ? `Printed ${whenWords(published)}` : "Day not given";
}
