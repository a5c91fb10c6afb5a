import type { Kind, StoryItem } from "../model/record.ts";
import { SCHEMAS } from "../model/record.ts";
import { RecordedAt } from "../log/entry.ts";
import { halfIn } from "../text/halves.ts";
import { fromIssue } from "./issue.ts";
import { shown, type Place, type Problem } from "./problem.ts";
import { readYaml, type Item } from "./yaml.ts";

/** A record with the way to the places of its fields. */
export type Located = { record: StoryItem; at: Item["at"] };

/** What a folder says about its own publication, beside the story record. */
export type Publication = { recordedAt: string | null };

/** A record that breaks its schema, as written; `data` is null where not even its id could be read. */
export type Unread = { kind: Kind; data: Record<string, unknown> | null };

export type ReadFolder = {
  records: Located[];
  unread: Unread[];
  publication: Publication;
  problems: Problem[];
};

/** Which kind of record a path of a story folder holds; null for a file that is none of its business. */
export function kindOf(path: string): Kind | null {
  if (path === "story.yaml") return "story";
  const match = /^(sources|actors|places|events|claims)(?:\/.+)?\.ya?ml$/.exec(path);
  if (match) return match[1]!.slice(0, -1) as Kind;
  return /^posts\/.+\.md$/.test(path) ? "post" : null;
}

/** Splits Markdown with front matter; the body keeps its line number. */
function frontMatter(text: string): { yaml: string; body: string; bodyLine: number } | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!match) return null;
  const [, yaml = "", rest = ""] = match;
  const above = rest.slice(0, rest.length - rest.trimStart().length);
  const bodyLine = yaml.split("\n").length + 2 + above.split("\n").length;
  return { yaml, body: rest.trim(), bodyLine };
}

/** The place of an offset in a post's body. */
function inBody(path: string, post: { body: string; bodyLine: number }, offset: unknown): Place {
  const before = post.body.slice(0, Math.max(0, Number(offset ?? 0))).split("\n");
  return { path, line: post.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}

/** Hashes of paragraphs stand once, on their source; each appearance takes its own from there. */
function fillHashes(
  data: Record<string, unknown>,
  sources: Map<string, { first: number; paragraphs: string[] }>,
): void {
  if (!Array.isArray(data["appearances"])) return;
  for (const each of data["appearances"] as unknown[]) {
    if (typeof each !== "object" || each === null) continue;
    const at = each as Record<string, unknown>;
    const source = sources.get(String(at["source"]));
    const hash = source?.paragraphs[Number(at["paragraph"]) - source.first];
    // A wrong source or paragraph is told by its own rule, in place of a missing hash.
    at["hash"] ??= hash ?? "0".repeat(64);
  }
}

/**
 * Reads a story folder, given as a map of path → text. Every problem of syntax and schema comes back at once,
 * with its place; the records are those that could be read.
 */
export function readFolder(files: ReadonlyMap<string, string>): ReadFolder {
  const problems: Problem[] = [];
  const unread: Unread[] = [];
  const raw: { kind: Kind; data: Record<string, unknown>; at: Item["at"] }[] = [];
  const publication: Publication = { recordedAt: null };

  for (const path of [...files.keys()].sort()) {
    const kind = kindOf(path);
    const text = files.get(path)!;
    if (!kind) continue;
    if (kind === "post") {
      const parts = frontMatter(text);
      if (!parts) {
        problems.push({
          rule: "syntax",
          path,
          line: 1,
          column: 1,
          expected: "front matter between two lines of ---, then the text",
          found: shown(text.slice(0, 40)),
          hint: "its first line is ---, and another one stands before the text",
        });
        unread.push({ kind, data: null });
        continue;
      }
      const read = readYaml(path, parts.yaml, 1);
      problems.push(...read.problems);
      if (read.problems.length > 0) unread.push({ kind, data: null });
      for (const item of read.items)
        raw.push({
          kind,
          data: {
            id: path.replace(/^.*\//, "").replace(/\.md$/, ""),
            ...item.data,
            body: parts.body,
          },
          at: (keys) => (keys[0] === "body" ? inBody(path, parts, keys[1]) : item.at(keys)),
        });
      continue;
    }
    const read = readYaml(path, text);
    problems.push(...read.problems);
    if (read.problems.length > 0) unread.push({ kind, data: null });
    for (const item of read.items) {
      if (kind === "story") {
        const { recordedAt, ...data } = item.data;
        const time = RecordedAt.safeParse(recordedAt);
        if (time.success) publication.recordedAt = time.data;
        else
          problems.push({
            rule: "schema",
            ...item.at(["recordedAt"]),
            expected: "recordedAt: an RFC 3339 time in UTC, such as 2026-01-31T00:00:00Z",
            found: shown(recordedAt),
            hint: "it is when the log takes the entries",
          });
        raw.push({ kind, data, at: item.at });
      } else raw.push({ kind, data: item.data, at: item.at });
    }
  }

  const isNamed = raw.some((each) => each.kind === "story");
  if (!isNamed && !problems.some((each) => each.path === "story.yaml"))
    problems.push({
      rule: "schema",
      path: "story.yaml",
      line: 1,
      column: 1,
      expected: "a story.yaml that names the story",
      found: files.has("story.yaml") ? "nothing" : "no such file",
      hint: "is this the story's folder?",
    });

  const sources = new Map<string, { first: number; paragraphs: string[] }>();
  for (const { kind, data } of raw)
    if (kind === "source" && Array.isArray(data["paragraphs"]))
      sources.set(String(data["id"]), {
        first: Number(data["first"]),
        paragraphs: data["paragraphs"].map(String),
      });

  const records: Located[] = [];
  for (const { kind, data, at } of raw) {
    fillHashes(data, sources);
    const half = halfIn(data);
    if (half) {
      unread.push({ kind, data: half[0] === "id" ? null : data });
      problems.push({
        rule: "syntax",
        ...at(half),
        expected: `${half.join(".")}: text that UTF-8 can hold`,
        found: "half of a surrogate pair",
        hint: "write the character itself, or both halves of its escape",
      });
      continue;
    }
    const schema = SCHEMAS[kind];
    const parsed = schema.safeParse({ ...data, is: kind });
    if (parsed.success) records.push({ record: parsed.data, at });
    else {
      const fields = Object.keys(schema.shape).filter((key) => key !== "is");
      // Where the id itself is wrong, nobody knows what is missing.
      const isNamed = parsed.error.issues.every((issue) => issue.path[0] !== "id");
      unread.push({ kind, data: isNamed ? data : null });
      problems.push(...parsed.error.issues.flatMap((issue) => fromIssue(issue, data, at, fields)));
    }
  }
  return { records, unread, publication, problems };
}
