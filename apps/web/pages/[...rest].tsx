import type { PageConfig } from "next";
import { similar } from "@claimline/core/text/similar";
import { page } from "../server/page.ts";
import { lost, type Problem } from "../server/problem.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

const LISTS = ["disputes", "figures", "timeline", "actors", "sources", "search", "changes", "log"];

/** Every address that no page answers to. Within a story, the nearest pages and ids are offered. */
export const getServerSideProps = page(({ derivation, rest }): Problem => {
  const [, ...words] = rest;
  const last = words.at(-1) ?? "";
  const problem = lost(derivation, null, words.join("/"));
  const lists = similar(words[0] ?? "", LISTS).map((path) => ({
    path: `/${path}`,
    label: path,
    note: "Page",
  }));
  return {
    ...problem,
    near: [...lists, ...lost(derivation, null, last).near].slice(0, 5),
    search: last.replaceAll(/[-.]+/g, " "),
  };
});

export default function Nothing() {
  return null;
}
