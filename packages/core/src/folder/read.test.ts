import { expect, test } from "vitest";
import { kindOf, readFolder } from "./read.ts";

const STORY = `id: made-up
recordedAt: 2031-04-01T00:00:00Z
leads: [{ from: 2031-03, title: A, standfirst: B }]
language: en
zone: UTC
status: live
episodes: [{ id: all, title: All, from: 2031-03 }]
contact: desk@example.org
licence: CC0
`;
const read = (files: Record<string, string>) =>
  readFolder(new Map(Object.entries({ "story.yaml": STORY, ...files })));

test("the path of a file says what it holds, and others are none of its business", () => {
  expect(
    ["story.yaml", "claims/a.yaml", "claims/deep/b.yml", "actors.yaml", "posts/2031/a.md"].map(
      kindOf,
    ),
  ).toEqual(["story", "claim", "claim", "actor", "post"]);
  expect(
    ["README.md", "claims/a.json", "posts/a.yaml", "deep/story.yaml", "claimsx/a.yaml"].map(kindOf),
  ).toEqual([null, null, null, null, null]);
});

test("half of a surrogate pair is told with its place, and hides nothing else", () => {
  const actor = (name: string) => `- { id: a, kind: state,\n    name: ${name} }\n`;
  const made = read({
    "actors/all.yaml": `${actor('"A \\ud83d"')}- { id: b, kind: state, name: 7 }\n`,
    "places/all.yaml": '- { id: p, kind: town, name: "\\ud83d\\ude00" }\n',
  });
  expect(made.problems).toMatchObject([
    {
      rule: "syntax",
      path: "actors/all.yaml",
      line: 2,
      expected: "name: text that UTF-8 can hold",
      found: "half of a surrogate pair",
    },
    { path: "actors/all.yaml", line: 3 },
  ]);
  expect(made.records.map(({ record }) => record.is)).toEqual(["place", "story"]);
});

test("a post is named by its file, and its text begins where it stands", () => {
  const made = read({
    "posts/first.md":
      "---\nheadline: H\nat: 2031-03-05\norder: 1\ntopic: background\n---\n\n\nText\nmore\n",
  });
  expect(made.problems).toEqual([]);
  const post = made.records.find(({ record }) => record.is === "post")!;
  expect(post.record).toMatchObject({ id: "first", body: "Text\nmore" });
  expect(post.at(["body"])).toEqual({ path: "posts/first.md", line: 9, column: 1 });
  expect(post.at(["body", 7])).toEqual({ path: "posts/first.md", line: 10, column: 3 });
  expect(post.at(["headline"])).toEqual({ path: "posts/first.md", line: 2, column: 11 });
});

test("lines may end as Windows ends them", () => {
  const made = read({
    "posts/first.md":
      "---\r\nheadline: H\r\nat: 2031-03-05\r\norder: 1\r\ntopic: background\r\n---\r\nText\r\n",
  });
  expect(made.problems).toEqual([]);
  expect(made.records.find(({ record }) => record.is === "post")!.at(["body"])).toMatchObject({
    line: 7,
  });
});

test("every problem of every file comes back at once, each with its place", () => {
  const { problems } = read({
    "actors/a.yaml":
      "- { id: A, name: a, kind: state }\n- { id: b, name: b, kind: stat }\n- { id: c, nam: c, kind: state }\n",
    "places/p.yaml": "- [",
    "posts/p.md": "no front matter",
  });
  const places = problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
  expect(places.sort()).toEqual([
    "actors/a.yaml:1 schema",
    "actors/a.yaml:2 schema",
    "actors/a.yaml:3 schema",
    "actors/a.yaml:3 schema",
    "places/p.yaml:1 syntax",
    "posts/p.md:1 syntax",
  ]);
});

test("a problem says what was expected, what was found, and what may be meant", () => {
  const [problem] = read({ "actors/a.yaml": "- { id: b, name: b, kind: stat }\n" }).problems;
  expect(problem).toMatchObject({
    line: 1,
    column: 27,
    found: "stat",
    hint: "did you mean state?",
  });
  expect(problem!.expected).toContain("institution");
});

test("the hash of a paragraph stands once, on its source", () => {
  const hash = "ab".repeat(32);
  const made = read({
    "sources/s.yaml": `id: s1\nlabel: S1\nfile: s1.txt\ndescribes: report\nlanguage: en\nfirst: 3\nlast: 3\nhash: ${hash}\nparagraphs: [${hash}]\n`,
    "claims/c.yaml":
      "id: c\nabout: e\nstance: comments\nby: null\nstatement: S.\nappearances: [{ source: s1, paragraph: 3 }]\n",
  });
  expect(made.problems).toEqual([]);
  expect(made.records.find(({ record }) => record.is === "claim")!.record).toMatchObject({
    appearances: [{ hash }],
  });
});
