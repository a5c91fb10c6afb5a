import type { ActorView } from "./actor.ts";
import { tallyWords } from "./tally.ts";
import { capital, inWords, listed, SPEECH_ACT } from "./words.ts";

const several = (n: number, one: string, many: string): string[] =>
  n > 0 ? [`${inWords(n)} ${n === 1 ? one : many}`] : [];

/** What the actor says, in counts by stance. */
function says({ said, speechActs }: ActorView): string {
  const stance = (of: string): number => said.filter(({ row }) => row.stance === of).length;
  const parts = [
    ...several(stance("affirms"), "statement", "statements"),
    ...several(stance("denies"), "denial", "denials"),
    ...several(stance("queries"), "question", "questions"),
    ...several(stance("comments"), "comment", "comments"),
    ...several(stance("withdraws"), "withdrawal", "withdrawals"),
    ...several(speechActs.length, ...SPEECH_ACT),
  ];
  return parts.length > 0 ? `In our sources: ${listed(parts)}.` : "";
}

const inEvents = (n: number): string => `${inWords(n)} ${n === 1 ? "event" : "events"}`;

/** Where it is said to act, and where it is the other side, with how that stands. */
function isSaid({ saidOf }: ActorView): string[] {
  const of = (done: boolean) => saidOf.filter((each) => each.done === done);
  const tally = (some: ActorView["saidOf"]): string =>
    tallyWords(some.map((each) => each.standing));
  const [acts, beside] = [of(true), of(false)];
  return [
    acts.length > 0 ? `Said to act in ${inEvents(acts.length)}: ${tally(acts)}.` : "",
    beside.length > 0
      ? `The other side in ${acts.length > 0 ? `${inWords(beside.length)} more` : inEvents(beside.length)}: ${tally(beside)}.`
      : "",
  ];
}

/** An actor in a few sentences: its office or what it is, what it says in counts, what is said of it and how that stands. */
export function actorStand(view: ActorView): string {
  const about = view.role ?? view.kind.replaceAll("-", " ");
  return [`${capital(about)}.`, says(view), ...isSaid(view)].filter(Boolean).join(" ");
}
