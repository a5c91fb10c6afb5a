import { readYaml } from "@claimline/core/folder/yaml";
import { Post } from "@claimline/core/model/post";
import type { StoryItem } from "@claimline/core/model/record";
import { citedIn, untold, waiting } from "./waiting.ts";

/** What a new post begins with. */
export type Beginning = {
  headline: string;
  /** Now, on the clocks of the story's zone, with its offset. */
  at: string;
  records: readonly StoryItem[];
};

const posts = (records: readonly StoryItem[]): Post[] =>
  records.filter((record) => record.is === "post");

/** The next place in the order of that day. */
const orderOn = (at: string, records: readonly StoryItem[]): number =>
  1 +
  Math.max(
    0,
    ...posts(records)
      .filter((post) => post.at.startsWith(at.slice(0, 10)))
      .map((post) => post.order),
  );

/** What most posts of the story are filed under. */
function usualTopic(records: readonly StoryItem[]): string {
  const counts = Map.groupBy(posts(records), ({ topic }) => topic);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? "background";
}

const lineOf = (part: Post["retells"][number]): string =>
  `  - { source: ${part.source}, from: ${part.from}, to: ${part.to} }`;

const retellsOf = (parts: Post["retells"]): string[] =>
  parts.length > 0 ? ["retells:", ...parts.map(lineOf)] : ["retells: []"];

/** A text as YAML: as it is where that reads as the same text, else in quotes. */
function yaml(text: string): string {
  const [read] = readYaml("", `text: ${text}`).items;
  return read?.data["text"] === text ? text : JSON.stringify(text);
}

const fields = ({
  headline,
  at,
  records,
}: Beginning): Record<"headline" | "at" | "rest", string> => ({
  headline: `headline: ${yaml(headline)}`,
  at: `at: ${at}`,
  rest: [`order: ${orderOn(at, records)}`, "key: false", `topic: ${usualTopic(records)}`].join(
    "\n",
  ),
});

/** A post that is written without an editor: its text retells the paragraphs that it cites and that no post tells yet. */
export function written(beginning: Beginning, body: string): string {
  const { headline, at, rest } = fields(beginning);
  const parts = untold(citedIn(body, beginning.records), beginning.records);
  return ["---", headline, at, rest, ...retellsOf(parts), "---", body.trim(), ""].join("\n");
}

/* As many statements as one looks through; the rest is told in a number. */
const MOST = 12;

/** What an editor is opened on: the fields of a new post, with what each wants in comments. */
export function draft(beginning: Beginning): string {
  const { headline, rest } = fields(beginning);
  const { records } = beginning;
  const open = waiting(records);
  const offered = open
    .slice(0, MOST)
    .map(({ cite, says }) => `#   [words](${cite})  ${says.replace(/\s+/gu, " ")}`);
  return [
    "---",
    headline,
    "# at: the time at which you close this file, unless you write a line of your own; not when things happened.",
    rest,
    `# Topics: ${Post.shape.topic.options.join(", ")}. A key post is one that somebody in a hurry should read.`,
    "# The paragraphs that it tells again, each source with its first and last: { source: s1, from: 1, to: 2 }.",
    ...retellsOf(untold(open, records)),
    "#",
    "# Write the text below the next line, in Markdown. It cites what it tells: a statement as [words](claim:ID), a count",
    "# as [words](figure:ID), a call or pledge as [words](event:ID); [words](actor:ID) and [words](place:ID) lead on.",
    ...(open.length > 0
      ? ["# Not cited by any post yet:", ...offered]
      : [
          "# Every statement is cited by a post already; new ones are written under claims/ first.",
        ]),
    ...(open.length > MOST ? [`#   and ${open.length - MOST} more`] : []),
    "# Lines up here that begin with # go when you close the file. Left as it is, or emptied, nothing is written.",
    "---",
    "",
    "",
  ].join("\n");
}

/**
 * A draft as its author left it, with the time in the place of the comment on it, unless there is one: lines stay where
 * they are, so that what is wrong is told where the author sees it.
 */
export function timed(text: string, at: string): string {
  const [front = ""] = text.split(/^---$/mu).slice(1);
  return /^at:/mu.test(front) ? text : text.replace(/^# at:.*$/mu, `at: ${at}`);
}

/** The post of a draft: without the lines above its text that begin with #. */
export function postOf(text: string): string {
  const [, front, body] = /^(---\r?\n[\s\S]*?\n---\r?\n)([\s\S]*)$/u.exec(text) ?? [];
  if (front === undefined) return text;
  return `${front.replace(/^#.*\r?\n/gmu, "")}${body!.trim()}\n`;
}
