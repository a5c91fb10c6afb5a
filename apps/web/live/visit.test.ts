import { describe, expect, test } from "vitest";
import { readKnown, readPosts, resumeAt, visit, writeKnown, type Known } from "./visit.ts";

const known: Known = { seen: ["a"], head: 10, from: 5, at: 1_000_000 };
const posts = readPosts("a:4 b:-2 c:9 d:1");

test("what the device kept is read back, and anything else is nothing", () => {
  expect(readKnown(writeKnown(known))).toEqual(known);
  for (const text of [null, "", "{", "null", "[]", '{"v":2}', '{"v":1,"seen":[1],"head":1}'])
    expect(readKnown(text)).toBeNull();
  expect(readKnown(writeKnown({ ...known, seen: "a" as never }))).toBeNull();
  expect(readKnown(writeKnown({ ...known, from: -0.5 }))).toBeNull();
});

test("the posts of a page are read with their places in the log", () => {
  expect(posts.map(({ id, seq }) => `${id}${seq}`)).toEqual(["a4", "b2", "c11", "d12"]);
  expect(readPosts("")).toEqual([]);
});

describe("a visit", () => {
  test("the first has nothing new", () => {
    expect(visit(null, 10, 7)).toEqual({ seen: [], head: 10, from: 10, at: 7 });
  });
  test("goes on for half an hour, and what was new stays so", () => {
    expect(visit(known, 10, known.at + 1_800_000).from).toBe(5);
    expect(visit(known, 10, known.at + 1_800_001).from).toBe(10);
  });
  test("is new when the log has grown", () => {
    expect(visit(known, 12, known.at + 1)).toMatchObject({ head: 12, from: 10, seen: ["a"] });
  });
});

describe("reading goes on", () => {
  test("at the oldest of the new posts, in either order", () => {
    const back = visit(known, 12, known.at + 1);
    expect(resumeAt(back, posts, "oldest")?.id).toBe("c");
    expect(resumeAt(back, posts, null)?.id).toBe("c");
  });
  test("else at the first unread in the order of the page, or nowhere", () => {
    const back = { ...known, from: 12 };
    expect(resumeAt(back, posts, "oldest")?.id).toBe("b");
    expect(resumeAt(back, posts, null)?.id).toBe("d");
    expect(resumeAt({ ...back, seen: ["a", "b", "c", "d"] }, posts, null)).toBeNull();
  });
});
