import type { Tables } from "./sfnt.ts";

/*
 * Gives a font another name. The Open Font License lets a cut-down font not keep a reserved one ("Source" is), and
 * a name is all that is changed: copyright, trademark and licence stay as their makers wrote them.
 */

const NAMES = new Set([1, 3, 4, 6, 16, 25]);
const POSTSCRIPT = 6;
const UNICODE = 3;

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

/** A `name` table with `from` written as `to` in what names the font (OpenType, naming table, version 0). */
function nameTable(table: Buffer, from: RegExp, to: string): Buffer {
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  const kept = Array.from({ length: count }, (_, at) => {
    const head = Buffer.from(table.subarray(6 + at * 12, 18 + at * 12));
    const begin = strings + head.readUInt16BE(10);
    const raw = Buffer.from(table.subarray(begin, begin + head.readUInt16BE(8)));
    const text = raw.length % 2 === 0 ? raw.swap16().toString("utf16le") : "";
    const id = head.readUInt16BE(6);
    // A PostScript name has no spaces.
    const name = id === POSTSCRIPT ? to.replaceAll(" ", "") : to;
    const named = NAMES.has(id) ? text.replaceAll(from, name) : text;
    return { head, text: utf16(named) };
  }).filter(({ head }) => head.readUInt16BE(0) === UNICODE);
  const start = 6 + kept.length * 12;
  const front = Buffer.alloc(6);
  front.writeUInt16BE(kept.length, 2);
  front.writeUInt16BE(start, 4);
  let at = 0;
  for (const { head, text } of kept) {
    head.writeUInt16BE(text.length, 8);
    head.writeUInt16BE(at, 10);
    at += text.length;
  }
  return Buffer.concat([front, ...kept.map(({ head }) => head), ...kept.map(({ text }) => text)]);
}

/** The same tables, under another name. */
export const renamed = (tables: Tables, from: RegExp, to: string): Tables =>
  new Map(tables).set("name", nameTable(tables.get("name")!, from, to));
