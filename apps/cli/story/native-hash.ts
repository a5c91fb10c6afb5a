import { hash } from "node:crypto";

/** What the program has for the core's `hashText`: the same hash, many times as fast. */
export const hashText = (text: string): string => hash("sha256", text);
