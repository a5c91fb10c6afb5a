import type { Derivation } from "../derive/derivation.ts";
import { citeClaim, citePost } from "../views/cite.ts";
import { addressesOf } from "./addresses.ts";
import { notFound, type NotFound } from "./records.ts";

/** How to cite a record, and the address of its page. */
export type Cited = { kind: "post" | "claim"; id: string; text: string; address: string };

const CITES = [
  ["post", citePost],
  ["claim", citeClaim],
] as const;

/** How to cite a post or a statement, by its id or `kind:id`, a post first; `origin` is that of the site, without a slash. */
export function citeOf(derivation: Derivation, given: string, origin: string): Cited | NotFound {
  const [, asked, id = given] = /^(post|claim):(.*)$/.exec(given) ?? [];
  for (const [kind, cite] of CITES) {
    const cited = (asked ?? kind) === kind ? cite(derivation, id) : null;
    if (!cited) continue;
    const { text, path } = cited;
    return { kind, id, text, address: addressesOf(derivation.story, origin)(path) };
  }
  return notFound(derivation, asked === "claim" ? "claim" : "post", id);
}
