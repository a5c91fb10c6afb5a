import { visible } from "../text/visible.ts";

/** Text, or an element of XML or HTML. An attribute that is null is left out. */
export type Markup = string | Element;
type Element = { name: string; attributes: Attributes; children: readonly Markup[] };
type Attributes = Readonly<Record<string, string | null>>;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"]/g, (char) => ESCAPES[char]!);

/** Makes an element. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: readonly Markup[]
): Element => ({ name, attributes, children });

/**
 * Writes markup that is well-formed whatever its texts hold: what has a meaning in markup is escaped, and characters
 * that XML cannot hold are made visible. No element is closed early, so that HTML reads it as XML does.
 */
export function writeMarkup(markup: Markup): string {
  if (typeof markup === "string") return escaped(markup);
  const { name, attributes, children } = markup;
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value!)}"`);
  return `<${name}${given.join("")}>${children.map(writeMarkup).join("")}</${name}>`;
}

/** A whole XML document. */
export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${writeMarkup(root)}\n`;
