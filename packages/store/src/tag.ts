import type { Head } from "@claimline/core/log/entry";
import { readHead, writeHead } from "@claimline/core/log/noted";

/** A head as an entity tag, `"SEQ:HASH"`; `"none"` for a log without entries. */
export const tagOf = (head: Head | null): string => `"${head ? writeHead(head) : "none"}"`;

/** Reads a head from an entity tag; undefined if it is none. */
export function readTag(text: string): Head | null | undefined {
  const [, inner = ""] = /^"([^"]*)"$/.exec(text) ?? [];
  return inner === "none" ? null : (readHead(inner) ?? undefined);
}
