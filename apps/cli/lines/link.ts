import { span, type Span, type Style } from "./span.ts";

/** An address that a terminal may be told to open; null for anything but http(s). Holds nothing that could end the sequence. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { href } = new URL(text);
  return /^[\x21-\x7e]+$/.test(href) ? href : null;
}

/** Text that leads to a page of the web, where it is one; elsewhere only text. */
export function webLink(text: string, address: string, style: Style): Span {
  const href = webAddress(address);
  return href ? { ...span(text, style), href } : span(text, style);
}

/** A text as a terminal opens it (OSC 8). */
export const opens = (text: string, href: string): string =>
  `\x1b]8;;${href}\x1b\\${text}\x1b]8;;\x1b\\`;
