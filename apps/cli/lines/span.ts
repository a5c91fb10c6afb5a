import { visible } from "@claimline/core/text/visible";

/** What a piece of text is, never how it looks: the theme decides that. */
export type Style =
  | "ink"
  | "strong"
  | "quiet"
  | "against"
  | "denial" // against, in bold: the word of a denial or contest
  | "past"
  | "live"
  | "rule"
  | "struck" // taken out, and readable all the same
  | "added" // put in, where it stands beside what was taken out
  | "hit"; // what a query matched

/** What lies behind a piece of text. */
export type Ground = "bar" | "chosen" | "past";

declare const safe: unique symbol;

/** A run of text in one style. Only `span` makes one, so no text reaches a terminal unseen. */
export type Span = {
  text: string;
  style: Style;
  ground: Ground | null;
  /** Where it leads on the web. */
  href?: string;
  [safe]: true;
};

/** One line of a pane: spans from left to right. */
export type Line = readonly Span[];

/**
 * The one way into a line. Hostile characters of a record become visible here, and line breaks and tabs
 * become blanks, so that a line stays one line.
 */
export function span(text: string, style: Style = "ink", ground: Ground | null = null): Span {
  return { text: visible(text.replace(/[\t\n\r]+/g, " ")), style, ground } as Span;
}

/** Joins spans, lines and plain strings into one line; what is empty or null is left out. */
export function line(...parts: (string | Span | Line | null | false | undefined)[]): Line {
  return parts.flatMap((part) => {
    if (!part) return [];
    if (typeof part === "string") return [span(part)];
    return "text" in part ? [part] : [...part];
  });
}

export const strong = (text: string): Span => span(text, "strong");
export const quiet = (text: string): Span => span(text, "quiet");
export const against = (text: string): Span => span(text, "against");
export const denial = (text: string): Span => span(text, "denial");
export const past = (text: string): Span => span(text, "past");
export const rule = (text: string): Span => span(text, "rule");

/** A line without anything on it. */
export const EMPTY: Line = [];

/** The words of a line, without their styles. */
export const textOf = (spans: Line): string => spans.map((each) => each.text).join("");

/** Pieces of a span are as safe as the span. */
export const slice = (from: Span, text: string): Span => ({ ...from, text });
