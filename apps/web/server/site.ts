// The server and Next's bundle of the pages are two module graphs; like the stories, the address is shared by its key.
const shared = globalThis as { [key: symbol]: string | undefined };
const KEY = Symbol.for("claimline.site");

/** Reads the setting of the site's public address. Null if it is not set; throws with what it must be. */
export function readSite(given: string | undefined): string | null {
  if (given === undefined || given === "") return null;
  const url = URL.parse(given);
  const whole = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!whole)
    throw new Error(
      `CLAIMLINE_URL is ${given}; it must be the site's public address without path or name of a user, such as https://example.org`,
    );
  return url.origin;
}

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
