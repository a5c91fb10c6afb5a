import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "@claimline/core/folder/check";
import { printProblem } from "@claimline/core/folder/problem";
import { changes } from "@claimline/core/folder/publish";
import { readFolder } from "@claimline/core/folder/read";
import { readYaml } from "@claimline/core/folder/yaml";
import { chain, hashEntry } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { fold, foldInto, emptyState } from "@claimline/core/log/state";

/* A folder only says what is wanted now. A story with a past is a base folder and the edits published after it. */

/** The files of a folder as a map of path → text. */
export function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => {
        const path = join(each.parentPath, each.name);
        return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
      }),
  );
}

/** The folder of a story of tests/stories. */
export const storyFolder = (name: string): string => join(import.meta.dirname, name);

type Edit = { recordedAt: string; notes: Record<string, string>; removed: string[] };

/** Publishes a base folder and its numbered edits, one after another, into one log. */
export function playStory(name: string): Entry[] {
  const folder = storyFolder(name);
  let files = filesOf(join(folder, "base"));
  const entries: Entry[] = [];
  const state = emptyState();
  const publish = (edit: Edit | null): void => {
    const { records, publication, problems } = readFolder(files);
    const all = problems.length > 0 ? problems : checkFolder(records);
    if (all.length > 0) throw new Error(all.map(printProblem).join("\n"));
    const last = entries.at(-1);
    const drafts = changes(
      records.map((each) => each.record),
      state,
      edit?.recordedAt ?? publication.recordedAt!,
      { notes: (key) => edit?.notes[key] },
    );
    for (const entry of chain(drafts, last ? { seq: last.seq, hash: hashEntry(last) } : null)) {
      entries.push(entry);
      foldInto(state, entry);
    }
  };
  publish(null);
  for (let n = 1; existsSync(join(folder, "edits", String(n))); n++) {
    const { "edit.yaml": edit = "", ...rest } = Object.fromEntries(filesOf(join(folder, "edits", String(n))));
    const read = readYaml("edit.yaml", edit).items[0]!.data as Edit;
    files = new Map([...files, ...Object.entries(rest)].filter(([path]) => !read.removed.includes(path)));
    publish(read);
  }
  return entries;
}

/** The state of a story of tests/stories, at its end. */
export const stateOf = (name: string): ReturnType<typeof fold> => fold(playStory(name));
