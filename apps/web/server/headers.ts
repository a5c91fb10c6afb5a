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

/** How long an answer may be kept. Built files and fonts carry their version; a page is asked for again, by its ETag. */
export function keep(path: string, status: number): string {
  if (status === 200 && (path.startsWith("/_next/static/") || path.startsWith("/fonts/")))
    return "public, max-age=31536000, immutable";
  return status === 200 ? "public, no-cache" : "no-store";
}
