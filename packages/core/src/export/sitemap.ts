import type { Derivation } from "../derive/derivation.ts";
import { disputesView } from "../views/disputes.ts";
import { addressesOf } from "./addresses.ts";
import { element, writeXml } from "./markup.ts";
import { lastOf, lastRecorded, recorded } from "./recorded.ts";

/** A page of the site: its absolute address, and when the log last took something that it is made of. */
export type SitemapPage = { address: string; changed: string };

const LISTS = ["", "/disputes", "/figures", "/timeline", "/actors", "/sources", "/log"];

/** What a site map may hold by its protocol. */
const LIMIT = 50_000;

/** Every page of a story that a search may find: its lists and its records. What was withdrawn is left out. */
export function sitemapPages(derivation: Derivation, origin: string): SitemapPage[] {
  const { story } = derivation;
  const address = addressesOf(story, origin);
  const last = lastRecorded(story);
  const claimed = Map.groupBy(story.claims.values(), ({ about }) => about.split("#")[0]!);
  /** An event's page is made of the statements about it too. */
  const changedEvent = (id: string): string =>
    lastOf([
      recorded(story, "event", id)!.last,
      ...(claimed.get(id) ?? []).map((claim) => recorded(story, "claim", claim.id)!.last),
    ]);
  const of = (kind: "post" | "claim" | "actor" | "place" | "source", ids: Iterable<string>) =>
    [...ids].map((id): SitemapPage => ({
      address: address(`/${kind}/${id}`),
      changed: recorded(story, kind, id)!.last,
    }));
  return [
    ...LISTS.map((path) => ({ address: address(path), changed: last })),
    ...of("post", story.posts.keys()).toReversed(),
    ...disputesView(derivation).map(({ id, event }) => ({
      address: address(`/dispute/${id}`),
      changed: changedEvent(event),
    })),
    ...[...story.events.keys()].map((id) => ({
      address: address(`/event/${id}`),
      changed: changedEvent(id),
    })),
    ...of("claim", story.claims.keys()),
    ...of("actor", story.actors.keys()),
    ...of("place", story.places.keys()),
    ...of("source", story.sources.keys()),
  ];
}

/** A site map (sitemaps.org 0.9) of these pages, the first of them if there are more than it may hold. */
export const writeSitemap = (pages: readonly SitemapPage[]): string =>
  writeXml(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...pages
        .slice(0, LIMIT)
        .map(({ address, changed }) =>
          element("url", {}, element("loc", {}, address), element("lastmod", {}, changed)),
        ),
    ),
  );
