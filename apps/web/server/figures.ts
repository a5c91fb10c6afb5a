import { scaled, shownGroup, type ShownGroup } from "@claimline/core/views/figure-cards";
import { figuresView, type FigureGroup } from "@claimline/core/views/figures";
import type { Ask } from "./page.ts";

export type FiguresPage = { groups: ShownGroup[]; earlier: FigureGroup[] };

/** The newest episode in charts; what lies before it in tables alone. */
export function figuresPage({ derivation }: Ask): FiguresPage {
  const all = figuresView(derivation);
  const newest = all[0]?.episode;
  return {
    groups: all.filter((group) => group.episode === newest).map(shownGroup),
    earlier: all.filter((group) => group.episode !== newest).map(scaled),
  };
}
