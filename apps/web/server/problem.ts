import type { Derivation } from "@claimline/core/derive/derivation";
import type { AsOfProblem } from "@claimline/core/story/asof";
import type { TakenDown } from "@claimline/core/story/taken-down";
import { similar } from "@claimline/core/text/similar";
import { takenDownText } from "@claimline/core/views/at";

/** Why there is no such page, and a way on. */
export type Problem = {
  status: 400 | 404 | 410;
  heading: string;
  text: string;
  /** What was asked for, where the text names it. */
  id?: string;
  hint: string | null;
  /** Addresses below the story (or from the root, for stories) that may have been meant. */
  near: { path: string; label: string; note: string }[];
  /** What the search field is filled with; null without one. */
  search: string | null;
};

/** The kinds of record that have a page of their own: where the story holds them, and their word. */
export const KINDS = {
  post: { map: "posts", word: "Post" },
  claim: { map: "claims", word: "Statement" },
  event: { map: "events", word: "Event" },
  source: { map: "sources", word: "Source" },
  actor: { map: "actors", word: "Speaker" },
  place: { map: "places", word: "Place" },
} as const;

export type PageKind = keyof typeof KINDS;

/** Records whose ids look like the one that was asked for, of its kind first. */
function nearIds({ story }: Derivation, kind: PageKind | null, id: string): Problem["near"] {
  const order = (Object.keys(KINDS) as PageKind[]).toSorted(
    (a, b) => Number(b === kind) - Number(a === kind),
  );
  return order
    .flatMap((each) => {
      const ids = (story[KINDS[each].map] as ReadonlyMap<string, unknown>).keys();
      const known = [...ids];
      const first = `${id.split("-")[0]}-`;
      // Nearest by spelling, then those that begin with the same word.
      const near = [...similar(id, known), ...known.filter((each) => each.startsWith(first))];
      return [...new Set(near)].slice(0, 4).map((near) => ({
        path: `/${each}/${near}`,
        label: near,
        note: KINDS[each].word,
      }));
    })
    .slice(0, 5);
}

/** No record has that id, as of the moment. */
export function lost(derivation: Derivation, kind: PageKind | null, id: string): Problem {
  const past = derivation.story.asOf !== null;
  const named = kind ? `${KINDS[kind].word.toLowerCase()} with the id` : "page with the address";
  return {
    status: 404,
    heading: "Nothing stands here",
    text: past
      ? `At this moment the story holds no ${named} ${id}.`
      : `The story holds no ${named} ${id}, now or at any earlier moment. Records are withdrawn in the open and keep their address, so this one was never here.`,
    id,
    hint: null,
    near: nearIds(derivation, kind, id),
    search: id.replaceAll(/[-./#]+/g, " ").trim(),
  };
}

/** A text that is no moment of the story (rule T3). */
export const noMoment = ({ found, expected, hint }: AsOfProblem): Problem => ({
  status: 400,
  heading: "No such moment",
  text: `${found} is no moment of this story. It takes ${expected}.`,
  hint,
  near: [],
  search: null,
});

/** A moment before the first record. */
export const tooEarly = (asked: string): Problem => ({
  status: 404,
  heading: "Before the first post",
  text: `By ${asked} nothing of this story was known yet.`,
  hint: null,
  near: [],
  search: null,
});

/** The editor took the whole story down (rule L6). */
export const goneStory = (down: TakenDown): Problem => ({
  status: 410,
  heading: "This story was taken down",
  text: takenDownText(down),
  hint: "Nothing of it is shown, now or as of any earlier moment.",
  near: [],
  search: null,
});

export const lostStory = (name: string, known: readonly string[]): Problem => ({
  status: 404,
  heading: "No such story",
  text: `There is no story ${name || "here"} on this site.`,
  id: name,
  hint: null,
  near: (similar(name, known).length > 0 ? similar(name, known) : known).map((id) => ({
    path: `/${id}`,
    label: id,
    note: "Story",
  })),
  search: null,
});
