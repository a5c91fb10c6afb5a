import type { Derivation } from "../derive/derivation.ts";
import { dayOf, whenWords } from "./dates.ts";
import { countDisputes } from "./disputes.ts";
import { once } from "../log/once.ts";
import { postsInOrder } from "./postref.ts";
import { voiceView, type VoiceView } from "./speaker.ts";

/** What stands over every page of a story. As of a moment it says nothing that came later (rule T4). */
export type HeadView = {
  id: string;
  title: string;
  standfirst: string;
  kicker: string | null;
  fictional: boolean;
  language: string;
  status: "live" | "paused" | "closed";
  /** Null at the end of the record; else the moment in words. */
  asOf: { text: string; label: string } | null;
  upTo: string | null;
  counts: {
    posts: number;
    claims: number;
    sources: number;
    disputes: number;
    actors: number;
    events: number;
  };
  parties: VoiceView[];
  licence: string;
  contact: string;
};

/** Counts are of what is known at the moment; `asOf` is null at the end of the record. */
export const headView: (derivation: Derivation) => HeadView = once((derivation) => {
  const { story } = derivation;
  const { record, lead } = story;
  const last = postsInOrder(derivation).at(-1);
  const asOf = story.asOf;
  return {
    id: record.id,
    title: lead.title,
    standfirst: lead.standfirst,
    kicker: record.kicker,
    fictional: record.fictional,
    language: record.language,
    status: record.status,
    asOf: asOf && { text: asOf.text, label: asOfLabel(derivation, asOf.text) },
    upTo: last ? whenWords(dayOf(last.at), "long") : null,
    // Counted when asked for: to count everything takes as long as to list it.
    counts: {
      get posts() {
        return story.posts.size;
      },
      get claims() {
        return story.claims.size;
      },
      get sources() {
        return story.sources.size;
      },
      get disputes() {
        return countDisputes(derivation);
      },
      get actors() {
        return story.actors.size;
      },
      get events() {
        return story.events.size;
      },
    },
    parties: record.parties.map((party) => voiceView(story, party.actor)),
    licence: record.licence,
    contact: record.contact,
  };
});

/** An as-of in words: "Tue 29 Sept, post 14", "Monday 28 September 2020". */
export function asOfLabel(derivation: Derivation, text: string): string {
  if (text.startsWith("post:")) {
    const post = derivation.story.posts.get(text.slice(5) as never);
    return post ? `${whenWords(post.at)}, post ${post.order}` : text;
  }
  if (/^\d+$/.test(text)) return `entry ${text} of the log`;
  return whenWords(text, "long");
}
