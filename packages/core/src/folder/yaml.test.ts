import { expect, test } from "vitest";
import { readYaml } from "./yaml.ts";

const TEXT = `- id: one
  list: [a, { deep: b }]
- id: two
  text: >
    folded
    text
`;

test("each item of a list knows the place of its fields", () => {
  const { items, problems } = readYaml("a.yaml", TEXT);
  expect(problems).toEqual([]);
  const places = [[], ["id"], ["list"], ["list", 1, "deep"], ["nothing"]].map((path) =>
    items[0]!.at(path),
  );
  expect(places.map(({ line, column }) => [line, column])).toEqual([
    [1, 3],
    [1, 7],
    [2, 9],
    [2, 21],
    [1, 3],
  ]);
  expect(items[1]!.at(["text"])).toEqual({ path: "a.yaml", line: 4, column: 9 });
});

test("lines before it in its file are counted", () => {
  expect(readYaml("a.md", "id: one", 4).items[0]!.at(["id"])).toEqual({
    path: "a.md",
    line: 5,
    column: 5,
  });
});

test("dates and long numbers written as text stay text; a mapping alone is one item, nothing is none", () => {
  expect(
    readYaml("a.yaml", 'day: 2031-03-05\nat: 2031-03-05T09:30:00Z\nhash: "0123"').items[0]!.data,
  ).toEqual({
    day: "2031-03-05",
    at: "2031-03-05T09:30:00Z",
    hash: "0123",
  });
  expect(readYaml("a.yaml", "# nothing yet\n").items).toEqual([]);
});

test("every error of syntax comes back with its place, and then no item does", () => {
  const { items, problems } = readYaml("a.yaml", "a: [1\nb: 2\na: {x");
  expect(items).toEqual([]);
  expect(problems.length).toBeGreaterThan(1);
  for (const problem of problems)
    expect([problem.rule, problem.path, problem.line > 0]).toEqual(["syntax", "a.yaml", true]);
});

test("what is no mapping is refused, and the others are read", () => {
  const { items, problems } = readYaml("a.yaml", "- id: one\n- just text\n- id: two\n");
  expect(items.map((item) => item.data["id"])).toEqual(["one", "two"]);
  expect(problems).toMatchObject([{ line: 2, column: 3, expected: "a mapping of fields" }]);
});

test("an alias bomb and a file of megabytes are refused", () => {
  const bomb = [
    "a: &a [x, x, x, x, x, x, x, x, x, x]",
    ..."bcdefgh"
      .split("")
      .map((key, i) => `${key}: &${key} [${Array(10).fill(`*${"abcdefgh"[i]}`).join(", ")}]`),
  ].join("\n");
  expect(readYaml("a.yaml", bomb)).toMatchObject({
    items: [],
    problems: [{ expected: "few aliases" }],
  });
  expect(readYaml("a.yaml", `a: "${"x".repeat(4_000_001)}"`).problems).toHaveLength(1);
});
