import { LOCAL_SITE, readSite } from "@claimline/core/site";
import { quoted } from "./quoted.ts";
import { SHIPPED } from "../story/opened.ts";
import type { Place } from "./place.ts";
import type { Session } from "./session.ts";

/** The address of a place on the site, as of the moment on the screen. Throws if the setting of the site's address is none. */
export function urlOf({ site, state, derivation }: Session, place: Place): string {
  const { path, parameters = {}, anchor } = place;
  const asked = new URLSearchParams({
    ...parameters,
    ...(state.asOf !== null && { asOf: state.asOf }),
  });
  const query = asked.size > 0 ? `?${asked.toString().replaceAll("%3A", ":")}` : "";
  const origin = readSite(site) ?? LOCAL_SITE;
  return `${origin}/${derivation.story.record.id}${path}${query}${anchor ? `#${anchor}` : ""}`;
}

/** The command line that prints a place, as of the moment on the screen. */
export function commandOf({ opened, state }: Session, { words }: Place): string {
  const story = opened.from === SHIPPED ? [] : ["--story", opened.from];
  const asOf = state.asOf === null ? [] : ["--as-of", state.asOf];
  return ["claimline", ...words, ...asOf, ...story].map(quoted).join(" ");
}
