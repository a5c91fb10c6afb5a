import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { open } from "./terminal.ts";
import { told } from "./told.ts";

/* `claimline post "HEADLINE"`: an editor on a new post, and nothing half written, whatever the editor does. */

let home: string;
let folder: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-post-"));
  folder = join(home, "story");
  expect((await told(["new", folder])).code).toBe(0);
  // The suggestion of the new story, taken: a statement that no post cites yet.
  edit("claims/s1.yaml", (text) =>
    text.replace(/# (- id: waiting-ferry-later[\s\S]*)$/, (_, rest: string) =>
      rest.replaceAll("\n# ", "\n"),
    ),
  );
  edit("story.yaml", (text) => text.replace(/^.*paragraph: 5.*\n/m, ""));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const HEADLINE = "More than 250 wait, says the company";
const ID = "more-than-250-wait-says-the-company";
const TEXT = "It now counts [more than 250](figure:waiting-ferry-later).";
const posts = () => readdirSync(join(folder, "posts")).toSorted();
const THERE = ["bridge-shut.md", "notice.md", "waiting.md"];
const postText = () => readFileSync(join(folder, `posts/${ID}.md`), "utf8");

/** An editor: a script of Node that is given the file, and perhaps words before it. */
function editor(body: string): string {
  const path = join(home, `editor-${readdirSync(home).length}`);
  writeFileSync(
    path,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require("node:fs");
const file = process.argv.at(-1);
const text = readFileSync(file, "utf8");
const count = ${JSON.stringify(join(home, "count"))};
let times = 0;
try { times = Number(readFileSync(count, "utf8")); } catch {}
writeFileSync(count, String(++times));
const write = (text) => writeFileSync(file, text);
${body}
`,
  );
  chmodSync(path, 0o755);
  return path;
}

const WRITES = editorBody(TEXT);
function editorBody(text: string): string {
  return `write(text.trimEnd() + "\\n\\n" + ${JSON.stringify(text)} + "\\n");`;
}

/** On a terminal, where the questions are answered so. */
const post = (EDITOR: string, answers = "", headline = HEADLINE) =>
  told(["post", headline, "--story", folder], {
    env: { EDITOR, NO_COLOR: "1" },
    terminal: { columns: 100, rows: 30 },
    typed: answers,
  });

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

test("an editor that fails after something was written leaves the draft, and says how to go on", async () => {
  const { code, out } = await post(editor(`${WRITES} process.exit(3);`));
  expect([code, out]).toEqual([1, expect.stringContaining("The editor ended with 3.")]);
  expect(out).toContain(`claimline post '${HEADLINE}' --story ${folder}`);
  expect(posts()).toEqual([`.${ID}.md`, ...THERE]);
  // A draft is no part of the story.
  expect((await told(["check", folder])).out).toContain("waiting-ferry-later");
});

test("what is wrong is told where it stands, and the same draft is edited again", async () => {
  const bad = `if (times === 1) { ${editorBody("It [grows](claim:nothing-such).")} }
    else write(text.replace("claim:nothing-such", "figure:waiting-ferry-later"));`;
  const { code, out } = await post(editor(bad), "y\n");
  expect(code).toBe(0);
  const [, row, column] = new RegExp(`posts/\\.${ID}\\.md:(\\d+):(\\d+) M2`).exec(out)!;
  expect(out).toContain("Edit it again?");
  expect(out).toContain("Written.");
  expect(postText()).toContain("It [grows](figure:waiting-ferry-later).");
  // The place is that in the draft, as the editor shows it.
  expect(Number(row)).toBeGreaterThan(15);
  expect(Number(column)).toBe("It [grows](".length + 1);
});

test("who does not go on keeps the draft, and goes on with it later", async () => {
  const first = await post(editor(editorBody("It grows.")), "n\n");
  expect(first.code).toBe(1);
  expect(first.out).toContain("No post was written.");
  expect(posts()).toEqual([`.${ID}.md`, ...THERE]);
  const again = editor(`write(text.replace("It grows.", ${JSON.stringify(TEXT)}));`);
  expect((await post(again)).code).toBe(0);
  expect(posts()).toEqual([...THERE, `${ID}.md`].toSorted());
  expect(postText()).toContain(TEXT);
  expect(postText()).not.toContain("It grows.");
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

test("an editor may have words of its own, and a path with blanks", async () => {
  const path = editor(WRITES);
  const { code } = await post(`'${path}' --wait`);
  expect(code).toBe(0);
  expect(posts()).toHaveLength(4);
});

test("VISUAL goes before EDITOR", async () => {
  const { code, out } = await told(["post", HEADLINE, "--story", folder], {
    env: { VISUAL: editor(WRITES), EDITOR: "no-such-editor", NO_COLOR: "1" },
    terminal: { columns: 100, rows: 30 },
    typed: "",
  });
  expect([code, out]).toEqual([0, expect.stringContaining("Written.")]);
});

describe("without an editor", () => {
  const bare = (args: string[], more: object = {}) => told(["post", ...args], more);

  test("without a terminal, or a name of one: 2, with what to do, and nothing is written", async () => {
    const piped = await bare([HEADLINE, "--story", folder], { env: { EDITOR: "true" } });
    expect([piped.code, piped.err]).toEqual([2, expect.stringContaining("--text")]);
    const nameless = await bare([HEADLINE, "--story", folder], {
      terminal: { columns: 100, rows: 30 },
      typed: "",
    });
    expect([nameless.code, nameless.err]).toEqual([2, expect.stringContaining("EDITOR=nano")]);
    expect(posts()).toEqual(THERE);
  });

  test("--text writes it, retelling what it cites", async () => {
    const { code } = await bare([HEADLINE, "--story", folder, "--text", TEXT]);
    expect(code).toBe(0);
    expect(postText()).toContain("- { source: s1, from: 5, to: 5 }");
    expect((await told(["check", folder])).code).toBe(0);
  });

  test("a text with problems is told with all of them, and kept as a draft: 1", async () => {
    const { code, out } = await bare([HEADLINE, "--story", folder, "--text", "It grows."]);
    expect([code, out]).toEqual([1, expect.stringContaining("No post was written.")]);
    expect(out).toMatch(/\.md:\d+:\d+ M2/);
    expect(posts()).toEqual([`.${ID}.md`, ...THERE]);
    const json = await bare([HEADLINE, "--story", folder, "--text", "It grows.", "--json"]);
    expect(JSON.parse(json.out)).toMatchObject({ post: ID, file: null, draft: `posts/.${ID}.md` });
  });

  test("where there is no story, or a headline without letters, nothing is begun", async () => {
    const nowhere = await bare([HEADLINE, "--story", home, "--text", TEXT]);
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("no story.yaml")]);
    expect((await bare(["…", "--story", folder, "--text", TEXT])).code).toBe(3);
    expect(posts()).toEqual(THERE);
  });

  test("what has the form of an id is looked up, as ever", async () => {
    await bare([HEADLINE, "--story", folder, "--text", TEXT]);
    const { code, out } = await bare(["waiting", "--story", folder]);
    expect([code, out]).toEqual([0, expect.stringContaining("Some 200 wait")]);
  });
});

test("in a real terminal the editor has the screen, and a question is answered there", async () => {
  const asks = `if (times === 1) { ${editorBody("It grows.")} }
    else write(text.replace("It grows.", ${JSON.stringify(TEXT)}));
    console.log("editing " + process.stdin.isTTY);`;
  const screen = open(["post", HEADLINE, "--story", folder], {
    columns: 120,
    env: { EDITOR: editor(asks) },
  });
  await screen.until("Edit it again?");
  screen.send("y\r");
  await screen.until("Written.");
  expect(await screen.exited).toBe(0);
  expect(screen.raw().match(/editing true/g)).toHaveLength(2);
  expect(existsSync(join(folder, `posts/${ID}.md`))).toBe(true);
});

test("an editor that is not there is told, and leaves nothing", async () => {
  const screen = open(["post", HEADLINE, "--story", folder], {
    columns: 120,
    env: { EDITOR: "no-such-editor-here" },
  });
  await screen.until("The editor ended with 127.");
  expect(await screen.exited).toBe(1);
  expect(posts()).toEqual(THERE);
});

test("^C in the editor is the editor's: it ends by itself, and nothing is lost", async () => {
  const waits = `process.on("SIGINT", () => { ${WRITES} process.exit(0); });
    console.log("waiting"); setInterval(() => {}, 1000);`;
  const screen = open(["post", HEADLINE, "--story", folder], {
    columns: 120,
    env: { EDITOR: editor(waits) },
  });
  await screen.until("waiting");
  screen.send("\x03");
  await screen.until("Written.");
  expect(await screen.exited).toBe(0);
});
