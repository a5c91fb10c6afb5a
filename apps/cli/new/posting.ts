import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import type { Problem } from "@claimline/core/folder/problem";
import { readFolder } from "@claimline/core/folder/read";
import { zonedTime } from "@claimline/core/model/window";
import { BadStory } from "../story/opened.ts";
import { draft, postOf, timed, written, type Beginning } from "./draft.ts";
import { slug } from "./id.ts";

/** A post that is being written into a folder. Paths are within the folder. */
export type Posting = {
  id: string;
  file: string;
  /** Where it stands until it is a post: a hidden file, which nothing reads and nothing publishes. */
  draft: string;
  /** Puts the draft there, to be edited; a draft that is there stays. */
  begin: () => void;
  /** Whether the draft was left as it was put there, or emptied. */
  isUntouched: () => boolean;
  /** Makes the draft the post, or says what is wrong with it: nothing is written then. `others` counts problems elsewhere. Throws a BadStory if another post took its place. */
  finish: (now: string) => { problems: Problem[]; others: number };
  drop: () => void;
};

const same = (a: Problem): string => [a.rule, a.path, a.expected, a.found].join("\n");

/** What is wrong with a post, and the number of problems that the folder has without it. */
function checked(files: ReadonlyMap<string, string>, path: string, text: string) {
  const problemsOf = (all: ReadonlyMap<string, string>): Problem[] => {
    const read = logOf(all);
    return read.ok ? [] : read.problems;
  };
  const after = problemsOf(new Map(files).set(path, text));
  if (after.length === 0) return { problems: [], others: 0 };
  const before = new Set(problemsOf(files).map(same));
  const problems = after.filter((each) => each.path === path || !before.has(same(each)));
  return { problems, others: after.length - problems.length };
}

/**
 * Begins a post under a headline in a story folder at an instant (RFC 3339, UTC): `body` is its text, or null for one that is
 * to be edited. Null if the folder tells no story; throws a BadStory where the headline gives no id.
 */
export function startPost(
  folder: string,
  headline: string,
  body: string | null,
  now: string,
): Posting | null {
  if (!existsSync(join(folder, "story.yaml"))) return null;
  const files = readFiles(folder);
  const records = readFolder(files).records.map(({ record }) => record);
  const zone = records.find((record) => record.is === "story")?.zone ?? "UTC";
  const name = slug(headline);
  if (name === "")
    throw new BadStory({
      refused: `“${headline}” has no letter from a to z and no digit, which the post's id is made of`,
      places: [],
    });
  const taken = new Set(records.flatMap((record) => (record.is === "post" ? [record.id] : [])));
  const isTaken = (id: string): boolean =>
    taken.has(id as never) || existsSync(join(folder, `posts/${id}.md`));
  let id = name;
  for (let n = 2; isTaken(id); n++) id = `${name.slice(0, 75).replace(/-$/u, "")}-${n}`;

  const [file, hidden] = [`posts/${id}.md`, `posts/.${id}.md`];
  const path = join(folder, hidden);
  const beginning: Beginning = { headline, at: zonedTime(now, zone), records };
  const begun = body === null ? draft(beginning) : written(beginning, body);
  const resumed = body === null && existsSync(path);
  const text = (): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return {
    id,
    file,
    draft: hidden,
    begin() {
      mkdirSync(dirname(path), { recursive: true });
      if (!resumed) writeFileSync(path, begun);
    },
    isUntouched: () => text().trim() === "" || (!resumed && text().trim() === begun.trim()),
    finish(then) {
      const whole = timed(text(), zonedTime(then, zone));
      // Read anew: the author may have mended other files meanwhile. Told by the name of the draft, where it can be mended.
      const { problems, others } = checked(readFiles(folder), file, whole);
      if (problems.length > 0)
        return {
          others,
          problems: problems.map((each) => (each.path === file ? { ...each, path: hidden } : each)),
        };
      if (existsSync(join(folder, file)))
        throw new BadStory({
          refused: `${file} has come meanwhile, and nothing is written over it; your draft is ${hidden}`,
          places: [],
        });
      writeFileSync(path, postOf(whole));
      renameSync(path, join(folder, file));
      return { problems, others };
    },
    drop: () => rmSync(path, { force: true }),
  };
}
