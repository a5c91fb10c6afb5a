import type { Derivation } from "../derive/derivation.ts";
import { feedOf, type FeedEntry } from "./feed.ts";
import { element, writeMarkup, writeXml } from "./markup.ts";

const link = (rel: string, type: string, href: string) => element("link", { rel, type, href });

const entry = ({ id, address, title, topic, published, updated, content }: FeedEntry) =>
  element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    link("alternate", "text/html", address),
    element("published", {}, published),
    element("updated", {}, updated),
    element("category", { term: topic }),
    element("content", { type: "html" }, content.map(writeMarkup).join("")),
  );

/** The story as an Atom feed (RFC 4287). `origin` is the site's, such as `https://example.org`. */
export function atomFeed(derivation: Derivation, origin: string): string {
  const feed = feedOf(derivation, origin);
  return writeXml(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
      element("id", {}, feed.page),
      element("title", {}, feed.title),
      element("subtitle", {}, feed.subtitle),
      link("self", "application/atom+xml", feed.address("/feed.atom")),
      link("alternate", "text/html", feed.page),
      element("updated", {}, feed.updated),
      element("author", {}, element("name", {}, "Claimline"), element("uri", {}, feed.origin)),
      element("rights", {}, feed.licence),
      ...feed.entries.map(entry),
    ),
  );
}
