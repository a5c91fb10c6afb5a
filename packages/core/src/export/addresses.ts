import type { Story } from "../story/story.ts";

/** Absolute address of a path below the story: `/post/ID`, or "" for the story itself. */
export type Addresses = (path: string, anchor?: string) => string;

/** Addresses of a story on a site; a moment of the past stays in each. `origin` has no slash at its end. */
export const addressesOf = ({ record, asOf }: Story, origin: string): Addresses => {
  const moment = asOf ? `?asOf=${encodeURIComponent(asOf.text).replaceAll("%3A", ":")}` : "";
  return (path, anchor) => `${origin}/${record.id}${path}${moment}${anchor ? `#${anchor}` : ""}`;
};
