import type { Derivation } from "@claimline/core/derive/derivation";
import { disputeOf } from "@claimline/core/views/disputes";
import { headView } from "@claimline/core/views/head";
import type { LedgerRow, LedgerView } from "@claimline/core/views/ledger";
import { postView } from "@claimline/core/views/post";
import type { VoiceView } from "@claimline/core/views/speaker";
import type { StandingView } from "@claimline/core/views/standing";
import { stripView, type StripView } from "@claimline/core/views/strip";
import { inWords } from "@claimline/core/views/words";

/** A stem with who stands on it. */
export type Stem = { voice: VoiceView | null; name: string; verb: string; rest: string };

/** What one side of the line shows: a few stems, and how many more there are. */
export type Side = { stems: Stem[]; more: string | null };

/** A picture of a page for where it is linked from: a title, where it stands, and the line with its stems. */
export type Card = {
  /** The story, and the moment or post. */
  where: string;
  title: string;
  standing: Pick<StandingView, "standing" | "text" | "tone"> | null;
  up: Side;
  down: Side;
  /** What is said below the line where nothing hangs there. */
  none: string | null;
  /** The whole story's line; with it there are no stems with names. */
  strip: StripView["stems"] | null;
};

const NOBODY: Side = { stems: [], more: null };
const MOST = 3;

const stemOf = ({ speaker, verb, implied }: LedgerRow): Stem => ({
  voice: speaker.voice,
  name: speaker.name,
  verb,
  rest: [speaker.role, implied ? "implied" : null].filter(Boolean).join(", "),
});

/* One stem of each side first; a third for the side that has more, where the other has just the one. */
function shares(up: number, down: number): [up: number, down: number] {
  if (up === 0 || down === 0) return [Math.min(up, MOST), Math.min(down, MOST)];
  return up > 1 && down > 1 ? [1, 1] : [Math.min(up, MOST - 1), Math.min(down, MOST - 1)];
}

/** At most three stems; where both sides have several, as many of each. */
export function sidesOf({ up, down }: Pick<LedgerView, "up" | "down">): { up: Side; down: Side } {
  const [u, d] = shares(up.length, down.length);
  const side = (rows: readonly LedgerRow[], shown: number): Side => ({
    stems: rows.slice(0, shown).map(stemOf),
    more: rows.length > shown ? `and ${inWords(rows.length - shown)} more` : null,
  });
  return { up: side(up, u), down: side(down, d) };
}

const storyName = (derivation: Derivation): string => {
  const { kicker, title } = headView(derivation);
  return kicker ?? title;
};

/** The card of a post, with the ledger of the mark that leads it. Null if there is no such post by then. */
export function postCard(derivation: Derivation, id: string): Card | null {
  const post = postView(derivation, id);
  if (!post) return null;
  const lead = post.marks.find((mark) => mark.standing.of === post.leading?.of) ?? post.marks[0];
  const spoken = lead?.kind === "speech-act" ? lead.speakers.map((each) => each.speaker) : null;
  return {
    where: `${storyName(derivation)}, ${post.day}, post ${post.order} of ${post.ofDay}`,
    title: post.headline,
    standing: lead?.standing ?? null,
    ...(spoken
      ? {
          up: {
            stems: spoken
              .slice(0, MOST)
              .map(({ voice, name, role }) => ({ voice, name, verb: "", rest: role ?? "" })),
            more: null,
          },
          down: NOBODY,
        }
      : lead
        ? sidesOf(lead.ledger)
        : { up: NOBODY, down: NOBODY }),
    none: spoken ? null : (lead?.ledger.none ?? null),
    strip: null,
  };
}

/** The card of a dispute (`event#point`). Null if nobody denies it by then. */
export function disputeCard(derivation: Derivation, ref: string): Card | null {
  const dispute = disputeOf(derivation, ref);
  if (!dispute) return null;
  const { upTo } = headView(derivation);
  return {
    where: [storyName(derivation), upTo && `to ${upTo}`].filter(Boolean).join(", "),
    title: dispute.question,
    standing: dispute.standing,
    ...sidesOf(dispute.ledger),
    none: dispute.ledger.none,
    strip: null,
  };
}

/** The card of the story: its title over the line of all that was said. */
export function storyCard(derivation: Derivation): Card {
  const { upTo, title, counts } = headView(derivation);
  return {
    where: [storyName(derivation), upTo && `to ${upTo}`].filter(Boolean).join(", "),
    title,
    standing:
      counts.disputes > 0
        ? {
            standing: "contested",
            text: `${counts.disputes} ${counts.disputes === 1 ? "point" : "points"} in dispute`,
            tone: "against",
          }
        : null,
    up: NOBODY,
    down: NOBODY,
    none: null,
    strip: stripView(derivation).stems,
  };
}
