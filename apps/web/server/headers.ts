import type { OutgoingHttpHeaders } from "node:http";

// Nothing is loaded from elsewhere and nothing runs inline: a page is its text, one style sheet, two fonts and one script.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What every answer says, whatever it is. */
export const ALWAYS: OutgoingHttpHeaders = {
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
};

/** Of built files and fonts: their addresses carry their version. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/**
 * Of all that follows from the log, what is not there too. A reader asks again, by the ETag; a proxy asks once in ten
 * seconds for all readers, hands out what it has while it asks, and for an hour if there is no answer.
 */
const A_MOMENT = "public, max-age=0, s-maxage=10, stale-while-revalidate=20, stale-if-error=3600";

export const isBuilt = (path: string): boolean =>
  path.startsWith("/_next/static/") || path.startsWith("/fonts/");

/** How long an answer may be kept. What broke is asked for again, and so is what was taken down: it may come back. */
export function keep(path: string, status: number): string {
  if (status === 410 || status >= 500) return "no-store";
  return status === 200 && isBuilt(path) ? FOR_GOOD : A_MOMENT;
}
