import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Post } from "../model/post.ts";
import type { Kind, StoryItem } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { order } from "../story/shown.ts";
import type { Story, Withdrawn } from "../story/story.ts";
import { retells, type PrintedAt } from "../story/told.ts";
import { plainText, readBody } from "../text/markdown.ts";
import { postsInOrder } from "./postref.ts";
import { instantWords } from "./dates.ts";

/** What the editor took out, when (in UTC, and in words of the story's zone) and why. */
type Taken = { recordedAt: string; recorded: string; note: string | null };

/** A record that the editor took out, or that fell with one (rule L4): its name, and what else it said. */
export type WithdrawnView = Taken & {
  kind: Kind;
  id: string;
  name: string;
  text: string[];
  /** The record that was taken out, if this one only fell with it; the time and the reason are then its. */
  cause: { kind: "event" | "post"; id: string; name: string } | null;
};

const BY_EDITOR = "Withdrawn by the editor";

/** That it was taken out, in the words of every front end; the moment follows. */
export const takenOutWords = ({ cause }: Pick<WithdrawnView, "cause">): string =>
  cause ? `Fell with the ${cause.kind} that the editor withdrew` : BY_EDITOR;

/** Why it was taken out, as far as that was said. */
export const whyOutWords = (note: string | null): string => note ?? "No reason was given.";

/** What being taken out comes to. */
export const OUT_MEANS = "Nothing is derived from it; it keeps its address.";

/** The name of a record, and what else it said, in the order of its page. */
export function wordsOf(record: StoryItem): { name: string; text: string[] } {
  switch (record.is) {
    case "post":
      return {
        name: record.headline,
        text: readBody(record.body).map((block) => plainText(block.children)),
      };
    case "claim":
      return { name: record.statement, text: [] };
    case "event":
      return { name: record.title, text: record.points.map((point) => point.text) };
    case "actor":
      return { name: record.name, text: record.role ? [record.role] : [] };
    case "place":
      return { name: record.name, text: [] };
    case "source":
      return { name: record.label, text: [] };
    case "story":
      return { name: record.id, text: [] };
  }
}

const taken = ({ record: { zone } }: Story, { recordedAt, note }: Withdrawn): Taken => ({
  recordedAt,
  recorded: instantWords(recordedAt, zone),
  note,
});

const postsOut = (story: Story): Post[] =>
  [...story.withdrawn.values()].flatMap(({ record }) => (record.is === "post" ? [record] : []));

/** Every post in replay order, those that were taken out in their place. */
export function allPosts(derivation: Derivation): { post: Post; withdrawn: boolean }[] {
  const { story } = derivation;
  const out = postsOut(story).map((post) => ({ post, withdrawn: true }));
  const known = postsInOrder(derivation).map((post) => ({ post, withdrawn: false }));
  if (out.length === 0) return known;
  return [...known, ...out].sort((a, b) => order(a.post, b.post, story.record.zone));
}

/** What a claim or event fell with: the event that it is about, or the post that told it. */
function causeOf(story: Story, record: Claim | Event): Withdrawn | null {
  const tells = (post: Post): boolean =>
    record.appearances.some((printed: PrintedAt) => retells(post, printed));
  const post = postsOut(story).find(tells);
  // What no post has told by this moment is not known yet (rule T3), whatever was taken out.
  if (!post && ![...story.posts.values()].some(tells)) return null;
  const about = record.is === "claim" ? splitRef(record.about).event : null;
  return story.withdrawn.get(`event:${about}`) ?? story.withdrawn.get(`post:${post?.id}`) ?? null;
}

/** A record that is derived from no longer, as of the moment. Null if it still is, or never was. */
export function withdrawnView({ story }: Derivation, kind: Kind, id: string): WithdrawnView | null {
  const key = `${kind}:${id}`;
  const own = story.withdrawn.get(key);
  if (own) return { kind, id, ...wordsOf(own.record), ...taken(story, own), cause: null };
  const record = story.versions.get(key)?.at(-1)?.record;
  if (record?.is !== "claim" && record?.is !== "event") return null;
  if ((story[`${record.is}s`] as ReadonlyMap<string, unknown>).has(id)) return null;
  const cause = causeOf(story, record);
  if (!cause) return null;
  const { is, id: out } = cause.record;
  return {
    kind,
    id,
    ...wordsOf(record),
    ...taken(story, cause),
    cause: { kind: is === "event" ? "event" : "post", id: out, name: wordsOf(cause.record).name },
  };
}

/** A point that was in dispute (`event.point`), of an event that was taken out. Null for any other. */
export function withdrawnDispute(derivation: Derivation, address: string): WithdrawnView | null {
  const [event = "", point = ""] = address.split(".");
  const out = derivation.story.withdrawn.get(`event:${event}`);
  const was = out?.record.is === "event" && out.record.points.find(({ id }) => id === point);
  if (!out || !was || !was.question) return null;
  return {
    kind: "event",
    id: event,
    name: was.question,
    text: [was.text],
    ...taken(derivation.story, out),
    cause: { kind: "event", id: event, name: wordsOf(out.record).name },
  };
}
