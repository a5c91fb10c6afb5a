/** A font's tables by tag, in the order of its directory. */
export type Tables = Map<string, Buffer>;

/** The tables of an unpacked font (sfnt). */
export function tablesOf(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let n = 0; n < font.readUInt16BE(4); n++) {
    const head = 12 + n * 16;
    const begin = font.readUInt32BE(head + 8);
    tables.set(
      font.toString("latin1", head, head + 4),
      font.subarray(begin, begin + font.readUInt32BE(head + 12)),
    );
  }
  return tables;
}

/** A font of these tables, with TrueType outlines. Checksums are left to the compression that follows. */
export function fontOf(tables: Tables): Buffer {
  const count = tables.size;
  const heads = Buffer.alloc(12 + count * 16);
  heads.writeUInt32BE(0x00010000);
  heads.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  [16 << power, power, (count - (1 << power)) * 16].forEach((value, n) =>
    heads.writeUInt16BE(value, 6 + n * 2),
  );
  const parts: Buffer[] = [];
  let at = heads.length;
  // Readers look a table up by halves: the directory is in order.
  for (const [n, tag] of [...tables.keys()].toSorted().entries()) {
    const table = tables.get(tag)!;
    const head = 12 + n * 16;
    heads.write(tag, head, "latin1");
    heads.writeUInt32BE(at, head + 8);
    heads.writeUInt32BE(table.length, head + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    at += table.length + padding.length;
  }
  return Buffer.concat([heads, ...parts]);
}
