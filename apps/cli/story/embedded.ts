import { readFileSync } from "node:fs";
import type { Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { SHIPPED, type Opened } from "./opened.ts";

/*
 * The entries of the log that ships beside the program, in one JSON text of ASCII: to read that takes half the time of
 * reading the log. The build writes both, and a test holds them together.
 */
export const EMBEDDED = `${import.meta.dirname}/story.json`;
const read = (): Entry[] => JSON.parse(readFileSync(EMBEDDED, "latin1")) as Entry[];

/** The log that ships with the program, as text: written from what a start shows, so that it is that which is verified. */
export const embeddedLog = (): string => writeLog(read());

/** The story that ships with the program. A test verifies its log, so a start only reads it. */
export const openEmbedded = (): Opened => ({ from: SHIPPED, state: fold(read()) });
