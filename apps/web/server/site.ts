export { readSite } from "@claimline/core/site";

// The server and Next's bundle of the pages are two module graphs; like the stories, the address is shared by its key.
const shared = globalThis as { [key: symbol]: string | undefined };
const KEY = Symbol.for("claimline.site");

/** Fixes the public address for as long as the server runs. */
export function openSite(origin: string): void {
  shared[KEY] = origin;
}

/** The absolute address of a path of this site. Never of the Host header: what is kept for one reader is sent to all. */
export function absolute(path: string): string {
  const origin = shared[KEY];
  if (origin === undefined) throw new Error("the site's public address is not known yet");
  return `${origin}${path}`;
}
