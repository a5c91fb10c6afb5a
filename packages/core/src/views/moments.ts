import type { PostId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import { once } from "../log/once.ts";
import { perState } from "../log/per-state.ts";
import type { State } from "../log/state.ts";
import { placeOf } from "../story/answers.ts";
import { fold } from "../text/words.ts";
import { zoneOf } from "../story/story.ts";
import { dayOf, whenWords } from "./dates.ts";

/** A moment that the record tells apart, as `asOf` takes it. `at` is its day or hour (EDTF), `end` and `step` its place in replay. */
export type Moment = {
  asOf: string;
  at: string;
  label: string;
  kind: "day" | "post";
  /** The post that it is; null for the end of a day. */
  post: PostId | null;
  end: number;
  step: number;
};

/** Every moment of a log, oldest first: each post, and the end of each day that has posts. Labels only; nothing of what was said. */
export const moments: (state: State) => readonly Moment[] = perState((state) => {
  const zone = zoneOf(state);
  if (zone === null) return [];
  const posts: { post: Post; end: number; step: number }[] = [];
  for (const versions of state.versions.post.values()) {
    const post = versions.find((version) => version.record)?.record as Post | undefined;
    if (post) posts.push({ post, ...placeOf({ when: post.at, step: post.order }, zone) });
  }
  posts.sort((a, b) => a.end - b.end || a.step - b.step || (a.post.id < b.post.id ? -1 : 1));
  const list: Moment[] = [];
  for (const [index, { post, end, step }] of posts.entries()) {
    list.push({
      asOf: `post:${post.id}`,
      at: post.at,
      label: `${whenWords(post.at)}, post ${post.order}`,
      kind: "post",
      post: post.id,
      end,
      step,
    });
    const next = posts[index + 1];
    const day = dayOf(post.at);
    if (!next || dayOf(next.post.at) !== day)
      list.push({
        asOf: day,
        at: day,
        label: `${whenWords(day)}, end of day`,
        kind: "day",
        post: null,
        end: placeOf({ when: day as Post["at"], step: 0 }, zone).end,
        step: Infinity,
      });
  }
  return list;
});

/* An hour stays whole: its minutes name no day. */
const tokens = (text: string): string[] =>
  fold(text)
    .split(/[\s,]+/)
    .filter(Boolean);

/** What names a moment, besides its post: its day in short and in full, its hour or part of day; its end is its evening. */
const nameOf = ({ at, kind }: Moment): string[] =>
  tokens(
    [whenWords(at), whenWords(at, "long"), kind === "day" ? "end of day, evening" : ""].join(" "),
  );

/* What names each moment of a list: anybody may ask a site for it at any time. */
const namesOf = once((list: readonly Moment[]) => list.map(nameOf));

/* No name is longer. */
const LONGEST = 80;

/**
 * The newest moment that a text names as readers see it written: "28 Sept", "Monday evening", "Tue 29 Sept, post 3". The
 * end of a day goes before what is within it. Null if it names none.
 */
export function momentNamed(list: readonly Moment[], text: string): Moment | null {
  if (text.length > LONGEST) return null;
  const [, when = "", post] = /^(.*?)(?:[\s,]+(post \d+))?$/i.exec(text.trim())!;
  const asked = tokens(when);
  if (asked.length === 0) return null;
  const names = namesOf(list);
  const meant = list.filter((moment, at) => {
    const name = names[at]!;
    const isNamed = (word: string): boolean =>
      /^\d/.test(word) ? name.includes(word) : name.some((each) => each.startsWith(word));
    return asked.every(isNamed) && (!post || moment.label.endsWith(`, ${post.toLowerCase()}`));
  });
  return meant.findLast(({ kind }) => kind === "day") ?? meant.at(-1) ?? null;
}

/** The moments before and after a place in replay, for stepping; `kind` narrows to days or posts. */
export function stepFrom(
  list: readonly Moment[],
  at: { end: number; step: number } | null,
  kind?: Moment["kind"],
): { before: Moment | null; after: Moment | null } {
  const some = kind ? list.filter((moment) => moment.kind === kind) : list;
  const place = at ?? { end: Infinity, step: Infinity };
  const compare = (moment: Moment): number =>
    moment.end - place.end || moment.step - place.step || 0;
  const differs = (moment: Moment): number => (Number.isNaN(compare(moment)) ? 0 : compare(moment));
  return {
    before: some.findLast((moment) => differs(moment) < 0) ?? null,
    after: some.find((moment) => differs(moment) > 0) ?? null,
  };
}
