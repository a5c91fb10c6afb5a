import type { PostRef } from "@claimline/core/views/postref";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { DocBuilder } from "./doc.ts";

/** A named fact on its own paragraph; nothing at all where there is nothing to say. */
export function field(doc: DocBuilder, name: string, text: string, width: number): void {
  if (text)
    doc.gap().add(...wrap(line(strong(name), quiet(": "), text), measure(width), [span("  ")]));
}

const NAME = 13;

/** One row of a record: what it is called, what stands there, or that nothing does. */
export function recordRow(
  doc: DocBuilder,
  name: string,
  text: string | null,
  width: number,
  missing = "not given",
): void {
  const value = text === null ? quiet(missing) : span(text);
  doc.add(...wrap(line(quiet(name.padEnd(NAME)), value), width, [span(" ".repeat(NAME))]));
}

/** The posts that tell of it, to go to. */
export function postLinks(doc: DocBuilder, posts: readonly PostRef[], width: number): void {
  if (posts.length === 0) return;
  doc.gap().add(line(strong("Told in")));
  for (const post of posts)
    doc.link(
      { kind: "post", id: post.id },
      wrap(line(quiet(`${post.label}  `), post.headline), width, [span("  ")]),
    );
}
