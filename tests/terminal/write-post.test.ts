import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  aNewStory,
  edit,
  editor,
  folder,
  HEADLINE,
  home,
  ID,
  post,
  posts,
  postText,
  TEXT,
  THERE,
  WRITES,
} from "./begun-post.ts";
import { told } from "./told.ts";

/* `claimline post "HEADLINE"`: an editor on a new post, and nothing half written, whatever the editor does. */

aNewStory();

test("what is written in the editor is a post, without the comments, with the time of its end", async () => {
  const begun = new Date(Math.floor(Date.now() / 1000) * 1000);
  const { code, out } = await post(editor(WRITES));
  expect([code, out]).toEqual([0, expect.stringContaining(`Written. ${folder}/posts/${ID}.md`)]);
  expect(posts()).toEqual([...THERE, `${ID}.md`].toSorted());
  expect(postText()).toMatch(
    new RegExp(
      `^---\nheadline: ${HEADLINE}\nat: \\S+\norder: 4\nkey: false\ntopic: background\nretells:\n {2}- \\{ source: s1, from: 5, to: 5 \\}\n---\n`,
    ),
  );
  expect(postText().endsWith(`---\n${TEXT}\n`)).toBe(true);
  const at = new Date(/^at: (.*)$/m.exec(postText())![1]!);
  expect(at.getTime()).toBeGreaterThanOrEqual(begun.getTime());
  expect((await told(["check", folder])).code).toBe(0);
});

test("the editor is shown what is wanted, and which statements wait for a post", async () => {
  const seen = join(home, "seen");
  await post(editor(`writeFileSync(${JSON.stringify(seen)}, text);`));
  const text = readFileSync(seen, "utf8");
  expect(text).toContain("[words](figure:waiting-ferry-later)  The ferry company now counts");
  expect(text).toContain("# Topics: fighting, casualties");
  expect(text).toMatch(/^# at: the time at which you close/m);
  expect(text).toMatch(/\n---\n\n$/);
});

test.each([
  ["left as it is", ""],
  ["emptied", 'write("");'],
  ["deleted", 'require("node:fs").rmSync(file);'],
  ["left as it is by an editor that fails", "process.exit(1);"],
])("a draft that is %s writes nothing and leaves nothing: 1", async (_, body) => {
  const { code, out } = await post(editor(body));
  expect([code, out]).toEqual([1, expect.stringContaining("No post was written.")]);
  expect(posts()).toEqual(THERE);
});

test("a time that the author writes stays, and so does a comment in the text", async () => {
  await post(
    editor(
      `write(text.replace("order:", "at: 2031-05-01\\norder:") + ${JSON.stringify(`# Late\n\n${TEXT}`)});`,
    ),
  );
  expect(postText()).toMatch(/^at: 2031-05-01$/m);
  expect(postText().match(/^at:/gm)).toHaveLength(1);
  expect(postText()).toContain("---\n# Late\n\nIt now");
});

test("a problem that was there before stands in nobody's way, and is told", async () => {
  edit("claims/s1.yaml", (text) =>
    text.replace("by: ferry-company\n  how", "by: nobody-known\n  how"),
  );
  const { code, out } = await post(editor(WRITES));
  expect([code, out]).toEqual([0, expect.stringContaining("Written.")]);
  expect(out).toContain("1 problem elsewhere");
});

test.each(["A bridge: open", "12", "“Open”, it says #now", "yes, \"no\" & 'maybe'", "[Open]: x"])(
  "a headline may have anything in it: %s",
  async (headline) => {
    const { code, out } = await told([
      "post",
      headline,
      "--story",
      folder,
      "--text",
      TEXT,
      "--json",
    ]);
    expect(code).toBe(0);
    const { post: id } = JSON.parse(out) as { post: string };
    const posts = JSON.parse((await told(["--story", folder, "posts", "--json"])).out) as {
      id: string;
      headline: string;
    }[];
    expect(posts.find((each) => each.id === id)?.headline).toBe(headline);
  },
);

test("no post is written over: another one of the same headline gets a number", async () => {
  edit("posts/waiting.md", (text) => text);
  const text = "The company counts [some 200](figure:waiting-ferry).";
  const { code } = await told(["post", "Waiting", "--story", folder, "--text", text]);
  expect(code).toBe(0);
  expect(posts()).toContain("waiting-2.md");
});

test("a post that came meanwhile under the same id stays, and so does the draft", async () => {
  const other = join(folder, `posts/${ID}.md`);
  const body = `${WRITES} writeFileSync(${JSON.stringify(other)}, "another");`;
  const { code, err } = await post(editor(body));
  expect([code, err]).toEqual([3, expect.stringContaining("has come meanwhile")]);
  expect(postText()).toBe("another");
  expect(posts()).toContain(`.${ID}.md`);
});
