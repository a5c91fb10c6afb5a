import type { Derivation } from "../derive/derivation.ts";
import { visible } from "../text/visible.ts";
import { feedOf } from "./feed.ts";
import { writeMarkup } from "./markup.ts";

/** The story as a JSON Feed (version 1.1). `origin` is the site's, such as `https://example.org`. */
export function jsonFeed(derivation: Derivation, origin: string): string {
  const feed = feedOf(derivation, origin);
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: visible(feed.title),
    description: visible(feed.subtitle),
    home_page_url: feed.page,
    feed_url: feed.address("/feed.json"),
    language: feed.language,
    authors: [{ name: "Claimline", url: feed.origin }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: visible(entry.title),
      content_html: entry.content.map(writeMarkup).join(""),
      date_published: entry.published,
      date_modified: entry.updated,
      tags: [entry.topic],
    })),
  });
}
