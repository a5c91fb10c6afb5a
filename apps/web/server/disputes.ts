import {
  chooseDisputes,
  disputeFacets,
  type DisputeChoice,
  type DisputeFacets,
} from "@claimline/core/views/disputefacets";
import { disputesView, type DisputeView } from "@claimline/core/views/disputes";
import type { Ask } from "./page.ts";

export type DisputesPage = {
  all: DisputeView[];
  shown: DisputeView[];
  facets: DisputeFacets;
  choice: DisputeChoice;
};

export function disputesPage({ derivation, given }: Ask): DisputesPage {
  const all = disputesView(derivation);
  const choice = { standing: given("standing"), by: given("by"), day: given("day") };
  return { all, shown: chooseDisputes(all, choice), facets: disputeFacets(all, choice), choice };
}
