import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { isSite } from "@claimline/store/places";
import { openRemote, type Remote } from "@claimline/store/remote";
import { refuseMissing } from "../story/opened.ts";
import { told } from "../story/told.ts";
import { refuse, wholeOf, type Whole } from "./logs.ts";

/** A story that is where it belongs again: the entries that the store lacked, and where its log ends there. */
export type Restored = { story: string; file: string; entries: number; head: Head };

type Target = Pick<Remote, "story" | "close">;

/** The log files that a path names: itself, or those in it. */
function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return refuseMissing(path);
  if (!found.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith(".ndjson"));
  if (names.length === 0) return refuse(`${path}: no log file in it; they end with .ndjson`);
  return names.toSorted().map((name) => join(path, name));
}

/** What the target lacks of a log. Throws a BadStory if it holds another log of a story of that name. */
async function lacking(target: Target, to: string, file: string, whole: Whole) {
  const { story, text, entries, head } = whole;
  const there = await target.story(story).read(1);
  if (there.startsWith(text)) {
    const read = readLog(there);
    return read.ok
      ? { rest: [], after: read.head!, head: read.head! }
      : refuse(`${to}: the log of ${story} does not verify`);
  }
  const lines = there === "" ? 0 : there.split("\n").length - 1;
  if (text.startsWith(there)) {
    const after = lines === 0 ? null : { seq: lines, hash: entries[lines]!.prev };
    return { rest: entries.slice(lines), after, head };
  }
  const [a, b] = [there.split("\n"), text.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]) + 1;
  return refuse(
    `${to}: holds another log under the name ${story}; nothing was restored`,
    `${file}:${at}: entry ${at} is not the entry ${at} that is there`,
  );
}

/**
 * Puts the logs of a file, or of a folder of them, where they came from: into an empty store, or one that lacks their end.
 * All are verified before anything is written. Throws a BadStory where a log does not verify, or another one is there.
 */
export function restore(from: string, to: string, token: string | null): Promise<Restored[]> {
  return told(async () => {
    const wholes = filesIn(from).map((file) => ({
      file,
      whole: wholeOf(file, readFileSync(file, "utf8")),
    }));
    const target: Target = isSite(to) ? openRemote(to, token) : await openStore(to);
    try {
      const plans = [];
      for (const { file, whole } of wholes)
        plans.push({ file, whole, plan: await lacking(target, to, file, whole) });
      const done: Restored[] = [];
      for (const { file, whole, plan } of plans) {
        const { story } = whole;
        let { head } = plan;
        if (plan.rest.length > 0) {
          const answer = await target.story(story).append(plan.rest, plan.after);
          if (!answer.ok)
            return refuse(`${to}: somebody has published to ${story} in between; try again`);
          head = answer.head;
        }
        done.push({ story, file, entries: plan.rest.length, head });
      }
      return done;
    } finally {
      await target.close();
    }
  });
}
