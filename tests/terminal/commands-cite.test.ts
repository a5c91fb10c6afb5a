import { expect, test } from "vitest";
import { citeClaim, citePost } from "@claimline/core/views/cite";
import { storyAt } from "@claimline/core/views/at";
import { opened } from "./inside.ts";
import { folder } from "./lines.ts";
import { told } from "./told.ts";

const read = storyAt(opened().state, null);
if (!read.ok) throw new Error(read.problem.expected);
const now = read.derivation;
const cite = (...args: string[]) => told(["--story", folder, "cite", ...args]);

test("a post and a statement are cited in the words of their pages, in one line to be pasted", async () => {
  expect((await cite("too-fast")).out).toBe(
    `${citePost(now, "too-fast")!.text}\nhttp://localhost:3000/ferry/post/too-fast\n`,
  );
  expect((await cite("claim:fast-board")).out).toBe(
    `${citeClaim(now, "fast-board")!.text}\nhttp://localhost:3000/ferry/claim/fast-board\n`,
  );
  expect((await cite("fast-board")).out).toBe((await cite("claim:fast-board")).out);
});

test("the address is on the site that is set, and a moment of the past stays in it", async () => {
  const env = { CLAIMLINE_URL: "https://example.org" };
  const line = ["--story", folder, "cite", "too-fast", "--as-of", "post:denied", "--json"];
  const { out } = await told(line, { env });
  expect(JSON.parse(out)).toMatchObject({
    kind: "post",
    id: "too-fast",
    address: "https://example.org/ferry/post/too-fast?asOf=post:denied",
  });
});

test("a site's address that is none is a mistake: 2", async () => {
  const { code, err } = await told(["--story", folder, "cite", "too-fast"], {
    env: { CLAIMLINE_URL: "example" },
  });
  expect(code).toBe(2);
  expect(err).toContain("such as https://example.org");
});

test.each([
  [["too-fats"], 1, "Did you mean too-fast?"],
  [["claim:fast-bord"], 1, "Did you mean fast-board?"],
  [["post:fast-board"], 1, "post:fast-board is not here"],
  [["inquiry", "--as-of", "2031-04-01"], 1, "not known at this moment"],
  [[], 2, "takes an id"],
  [["a", "b"], 2, "one id; found a b"],
])("cite %j ends with %i", async (args, code, says) => {
  const { code: ended, out, err } = await cite(...args);
  expect(ended).toBe(code);
  expect(out).toBe("");
  expect(err).toContain(says);
});

test("--history tells of each point of an event, and of a statement, how it came to stand", async () => {
  const event = await told(["--story", folder, "event", "ferry-hit-pier", "--history", "--json"]);
  const { histories } = JSON.parse(event.out) as {
    histories: { of: string; history: { standing: { text: string } }[] }[];
  };
  const fast = histories.find(({ of }) => of === "ferry-hit-pier#fast")!;
  expect(fast.history.map(({ standing }) => standing.text)).toEqual(["Reported", "Contested"]);
  const { out } = await told(["--story", folder, "event", "ferry-hit-pier", "--history"]);
  expect(out.split("How its standing changed")[1]).toMatch(
    /too fast[\s\S]*post 2 +┴ Reported\n.*post 1 +┼ Contested/,
  );
  const claim = await told(["--story", folder, "claim", "fast-board", "--history"]);
  expect(claim.out).toMatch(/How its standing changed\n.*┴ Reported\n.*┼ Contested/);
});
