import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashText } from "@claimline/core/log/hash";
import type { Head } from "@claimline/core/log/entry";
import { readHead, writeHead } from "@claimline/core/log/noted";
import program from "../package.json" with { type: "json" };
import { forget, keep } from "./keep.ts";
import { stateFolder } from "./state-folder.ts";

/*
 * Which large logs this program has verified, so that a reader need not wait for the same again: the next time it is
 * done behind the screen. What is kept holds for a file that nobody has touched since, and for this version's schemas.
 */

const fileOf = (path: string): string =>
  join(stateFolder(), "verified", `${hashText(resolve(path))}.json`);

/** Notes that a log, as it was by its fingerprint, verified to this head. */
export const noteVerified = (path: string, print: string, head: Head): void =>
  keep(fileOf(path), { by: program.version, print, head: writeHead(head) });

/** The head to which a log verified as it is; null if it never did, or was touched since. */
export function verifiedBefore(path: string, print: string): Head | null {
  try {
    const noted = JSON.parse(readFileSync(fileOf(path), "utf8"));
    const same = noted.by === program.version && noted.print === print;
    return same && typeof noted.head === "string" ? readHead(noted.head) : null;
  } catch {
    return null;
  }
}

/** Nothing of this log is trusted any more. */
export const forgetVerified = (path: string): void => forget(fileOf(path));
