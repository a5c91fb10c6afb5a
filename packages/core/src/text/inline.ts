/** What a post's link can cite. `figure:` cites a claim by its count. */
const CITES = ["claim", "event", "actor", "place", "figure"] as const;
/** One of them. */
export type Cited = (typeof CITES)[number];

/** What it cites, as an expression of two groups: the kind, and the id with a point of it perhaps. */
export const CITED = `(${CITES.join("|")}):([a-z0-9-]+(?:#[a-z0-9-]+)?)`;

/** Running text of a post. Markup that a dispatch has no use for (HTML, pictures, scripts) is text like any other. */
export type Inline =
  | { type: "text"; text: string }
  | { type: "em"; children: Inline[] }
  | { type: "strong"; children: Inline[] }
  | { type: "link"; href: string; children: Inline[] }
  | { type: "cite"; kind: Cited; id: string; children: Inline[] };

/** A paragraph of a post, in a quotation or list perhaps. */
export type Block = { type: "paragraph" | "quote" | "item"; children: Inline[] };
