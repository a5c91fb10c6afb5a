import { closeSync, openSync, readSync, statSync } from "node:fs";
import { isPostgres, isSite } from "@claimline/store/places";

const MAGIC = "SQLite format 3\0";

function isSqlite(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = Buffer.alloc(MAGIC.length);
  const file = openSync(path, "r");
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
  return bytes.toString("latin1") === MAGIC;
}

/** Whether a text names a log that may grow: an address, or an SQLite file, perhaps with `#` and the id of a story. */
export const isGrowing = (text: string): boolean =>
  isSite(text) || isPostgres(text) || isSqlite(text.replace(/#[a-z0-9-]+$/, ""));
