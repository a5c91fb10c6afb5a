/** The feeds of every story, as the footer and the head of each page name them. */
export const FEEDS = [
  { title: "Atom", type: "application/atom+xml", path: "/feed.atom" },
  { title: "JSON Feed", type: "application/feed+json", path: "/feed.json" },
] as const;
