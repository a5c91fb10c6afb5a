import { isBadStory } from "../story/opened.ts";
import { NOTHING, type Answer } from "./command.ts";
import type { CommandJson } from "./command-json.ts";
import type { Plan, Publication } from "./publishing.ts";
import { saves } from "./saves.ts";

/** How a plan is shown, and carried out. */
type Does = {
  planned: (plan: Plan, to: string) => Answer;
  /** Null if it is only to be shown. */
  append: ((publication: Publication, plan: Plan, to: string) => Promise<Answer>) | null;
};

/** The longest time between two tries, and how long a file may be gone while an editor writes it anew, in milliseconds. */
const MOST = 30_000;
const BLINK = 250;

const later = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/**
 * What a save changes. An editor that saves may take a file away and put it back: nothing is withdrawn before it is
 * gone for good, and a file that goes while it is read is read again.
 */
async function settled(publication: Publication): Promise<Plan> {
  try {
    const plan = await publication.plan();
    if (!plan.entries.some(({ op }) => op === "retract") && plan.problems.length === 0) return plan;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  await later(BLINK);
  return publication.plan();
}

/** How long to wait before what went wrong is tried again, in milliseconds; throws it where that is for nothing. */
function waitAfter(error: unknown, tried: number): number {
  if (!isBadStory(error) || error.again === null) throw error;
  return Math.min(MOST, Math.max(error.again, 1000 * 2 ** Math.min(tried, 5)));
}

const waiting = (to: string, error: unknown, wait: number): Answer => ({
  data: {
    story: null,
    to,
    published: false,
    head: null,
    steps: [],
    problems: [],
  } satisfies CommandJson["publish"],
  complaint: [
    `${(error as Error).message} Nothing is lost; tried again in ${Math.ceil(wait / 1000)} s.`,
  ],
  code: NOTHING,
});

/** The folder does not have what somebody else has published: the next save would take it back unasked. */
const overtaken = ({ story, head }: Plan, to: string): Answer => ({
  data: {
    story,
    to,
    published: false,
    head,
    steps: [],
    problems: [],
  } satisfies CommandJson["publish"],
  complaint: [
    `Somebody else has published to ${to}, and this folder would take it back: nothing more is published.`,
    "Bring what they published into the folder; claimline publish shows what is left, and asks.",
  ],
  code: NOTHING,
});

/**
 * A plan that was shown, then every save of the folder that changes something, shown and appended. A site that is busy or
 * away is waited for. Ends only when somebody else publishes the same story.
 */
export async function* watched(
  publication: Publication,
  shown: Plan,
  folder: string,
  to: string,
  { planned, append }: Does,
): AsyncIterable<Answer> {
  let told = JSON.stringify(shown.problems);
  let isOver = false;

  async function* bring(known: Plan | null): AsyncIterable<Answer> {
    for (let tried = 0; ; tried++)
      try {
        const plan = (tried === 0 && known) || (await settled(publication));
        const problems = JSON.stringify(plan.problems);
        isOver = plan.isOvertaken && plan.entries.length > 0;
        if (isOver) return yield overtaken(plan, to);
        // What was wrong and is as before again is told, too; what is wrong in the same way is not.
        if (plan !== known && (plan.entries.length > 0 || problems !== told))
          yield planned(plan, to);
        told = problems;
        if (plan.entries.length > 0 && append) yield await append(publication, plan, to);
        return;
      } catch (error) {
        const wait = waitAfter(error, tried);
        yield waiting(to, error, wait);
        await later(wait);
      }
  }

  yield* bring(shown);
  for await (const _ of saves(folder)) {
    yield* bring(null);
    if (isOver) return;
  }
}
