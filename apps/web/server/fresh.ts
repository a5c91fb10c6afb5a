const TAGS = /(?:W\/)?("[^"]*")/g;

/**
 * Whether a reader who sends this If-None-Match has the answer already (RFC 9110, 13.1.2): tags are compared weakly, as
 * a proxy that packs an answer anew weakens its tag, and `*` stands for whatever there is.
 */
export const isHeld = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === "*" || [...ifNoneMatch.matchAll(TAGS)].some(([, tag]) => tag === etag));
