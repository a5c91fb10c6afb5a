import { canonical } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { ALWAYS } from "./headers.ts";

/** A sign of life between events. */
export const BEAT: Buffer = Buffer.from(": still here\n\n");

/** Entries as events, one after another: the number of each is its id, from which a reader goes on after a break. */
export const eventsOf = (entries: readonly Entry[]): Buffer =>
  Buffer.from(entries.map((entry) => `id: ${entry.seq}\ndata: ${canonical(entry)}\n\n`).join(""));

/** After a break, readers come back one by one: each is told its own moment, in milliseconds. */
const retry = (): number => 500 + Math.floor(Math.random() * 2000);

/** The event that tells a reader when to come back after a break. */
export const whenToComeBack = (): string => `retry: ${retry()}\n\n`;

/**
 * The fields of a stream's head. It has no length and no other answer follows it: it ends with its connection, so that
 * the bytes of an event are the same for every reader.
 */
export const FIELDS = {
  ...ALWAYS,
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  // A proxy must pass on each entry as it comes.
  "x-accel-buffering": "no",
  connection: "close",
};
const HEAD = Object.entries(FIELDS)
  .map(([name, value]) => `${name}: ${String(value)}\r\n`)
  .join("");

/** How a stream begins: the head of the answer, and when to come back. */
export const beginning = (): Buffer =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\n${HEAD}date: ${new Date().toUTCString()}\r\n\r\n${whenToComeBack()}`,
  );
