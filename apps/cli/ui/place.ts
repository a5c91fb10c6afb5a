import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { printQuery } from "@claimline/core/query/print";
import { allOf, field, type Query } from "@claimline/core/query/query";
import { recordId } from "./docs.ts";
import type { Ref } from "../panes/ref.ts";
import type { Screen } from "./state.ts";
import type { ViewName } from "./views.ts";

/**
 * Where something is to be found besides this screen: the words after `claimline`, and on the site the path below the
 * story with its parameters and anchor. One grammar, so that both give what is on the screen.
 */
export type Place = {
  words: readonly string[];
  path: string;
  parameters?: Readonly<Record<string, string>>;
  anchor?: string;
};

/** Of a point of an event, the point. */
const pointOf = (id: string): { anchor?: string } => {
  const point = id.split("#")[1];
  return point ? { anchor: point } : {};
};

/** The place of a record, or of what is counted or compared. */
export function placeOfRef(ref: Ref): Place {
  const { kind, id } = ref;
  switch (kind) {
    case "figures":
      return { words: ["figures", "--chart"], path: "/figures", anchor: id };
    case "holes":
      return { words: ["figures", "--holes"], path: "/figures" };
    case "changes":
      return { words: ["changes", "--from", id], path: "/changes", parameters: { from: id } };
    case "dispute":
      return { words: ["event", recordId(ref)], path: `/dispute/${id.replace("#", ".")}` };
    case "event":
      return { words: ["event", recordId(ref)], path: `/event/${recordId(ref)}`, ...pointOf(id) };
    default:
      return { words: [kind, id], path: `/${kind}/${id}` };
  }
}

/** The page and the command of a view, and of what kinds a search for the same would be. */
const VIEW_PLACES: Record<ViewName, { command: string; path: string | null; only: Query | null }> =
  {
    posts: { command: "posts", path: "", only: field("kind", "post") },
    disputes: {
      command: "disputes",
      path: "/disputes",
      only: allOf([field("kind", "event"), field("standing", "contested", "denied")]),
    },
    figures: {
      command: "figures",
      path: "/figures",
      only: allOf([field("kind", "claim"), field("has", "figure")]),
    },
    timeline: { command: "timeline", path: "/timeline", only: field("kind", "event") },
    claims: { command: "claims", path: null, only: field("kind", "claim") },
    actors: { command: "actors", path: "/actors", only: field("kind", "actor") },
    places: { command: "places", path: null, only: field("kind", "place") },
    sources: { command: "sources", path: "/sources", only: null },
    all: { command: "search", path: null, only: null },
    events: { command: "events", path: null, only: field("kind", "event") },
  };

/** The place of a list, narrowed by its query. */
export function placeOfView({ story }: Derivation, { view, query }: Screen): Place {
  const { command, path, only } = VIEW_PLACES[view];
  const read = parseQuery(query, story);
  const own: Query = read.ok ? read.query : { is: "all" };
  const searched = printQuery(allOf([...(only ? [only] : []), own]));
  const asked = command === "search" ? searched : printQuery(own);
  const words = [command, ...(asked ? [asked] : [])];
  if (path !== null && own.is === "all") return { words, path };
  return { words, path: "/search", parameters: searched ? { q: searched } : {} };
}
