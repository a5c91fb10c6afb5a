/** The site's public address where no setting gives one: the server's own port. */
export const LOCAL_SITE = "http://localhost:3000";

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
