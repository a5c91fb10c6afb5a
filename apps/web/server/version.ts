import { createHash } from "node:crypto";
import { stories } from "./story.ts";

/** A short name for all that an answer follows from: what is given, and the head of every log. Made anew when a head moves. */
export function versionOf(given: () => readonly string[]): () => string {
  let known = "";
  let made = "";
  return () => {
    const all = [...given(), ...[...stories().values()].map(({ head }) => head.hash)].join(" ");
    if (all === known) return made;
    known = all;
    made = createHash("sha256").update(all).digest("base64url").slice(0, 16);
    return made;
  };
}
