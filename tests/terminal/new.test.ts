import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

/* `claimline new`: a folder that passes every check, or nothing at all. */

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), "claimline-new-"))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("makes a story that passes every check, and says what to do next", async () => {
  const folder = join(home, "deep/down/My Story");
  const { code, out } = await told(["new", folder]);
  expect(code).toBe(0);
  expect(out).toContain("of the story my-story");
  expect(out).toContain(`claimline check '${folder}'`);
  expect(out).toContain(`claimline publish '${folder}' --watch`);
  expect(out).toContain("http://localhost:3000/my-story");
  const checked = await told(["check", folder]);
  expect([checked.code, checked.err]).toEqual([0, ""]);
  expect(checked.out).toContain("Nothing to mend.");
  expect(readdirSync(join(home, "deep/down"))).toEqual(["My Story"]);
});

test("shows what a new editor needs: both sides of a point, a count, comments on each field", async () => {
  const folder = join(home, "story");
  await told(["new", folder]);
  const disputes = JSON.parse((await told(["--story", folder, "disputes", "--json"])).out) as [];
  expect(disputes).toHaveLength(1);
  expect((await told(["--story", folder, "figures"])).out).toContain("some 200");
  // Names stand in the middle of what is said of them.
  for (const command of ["figures", "actors", "places", "timeline", "events"])
    expect((await told(["--story", folder, command, "--format", "markdown"])).out).not.toMatch(
      /(?<![.|] )\bThe (?!harbour bridge|bridge office tells)/,
    );
  for (const file of ["story", "actors/actors", "places/places", "events/bridge", "claims/s1"])
    expect(readFileSync(join(folder, `${file}.yaml`), "utf8"), file).toMatch(/^# [A-Z]/m);
});

test("its suggestion holds: the count that takes the place of another, told in a post", async () => {
  const folder = join(home, "story");
  await told(["new", folder]);
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  edit("claims/s1.yaml", (text) =>
    text.replace(/# (- id: waiting-ferry-later[\s\S]*)$/, (_, rest: string) =>
      rest.replaceAll("\n# ", "\n"),
    ),
  );
  edit("story.yaml", (text) => text.replace(/^.*paragraph: 5.*\n/m, ""));
  const before = readFileSync(join(folder, "posts/waiting.md"), "utf8");
  writeFileSync(
    join(folder, "posts/more-wait.md"),
    before
      .replace("order: 3", "order: 4")
      .replace("from: 4, to: 4", "from: 5, to: 5")
      .replace("[some 200](figure:waiting-ferry)", "[more than 250](figure:waiting-ferry-later)"),
  );
  const checked = await told(["check", folder]);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("Nothing to mend.")]);
  const figures = (await told(["--story", folder, "figures"])).out;
  expect(figures).toContain("more than 250");
});

test("takes a title, with whatever stands in it", async () => {
  const folder = join(home, "story");
  const title = `"The harbour": what is said # and by whom`;
  expect((await told(["new", folder, "--title", title])).code).toBe(0);
  const { out } = await told(["--story", folder, "export", "--json"]);
  expect(JSON.parse(out)).toMatchObject({ story: { id: "story", title } });
});

test("goes into an empty folder that is there", async () => {
  const folder = join(home, "story");
  mkdirSync(folder);
  expect((await told(["new", folder])).code).toBe(0);
  expect((await told(["check", folder])).code).toBe(0);
  expect(readdirSync(home)).toEqual(["story"]);
});

test("refuses a folder with anything in it, a file, and a name that gives no id; nothing is written", async () => {
  const folder = join(home, "story");
  mkdirSync(folder);
  writeFileSync(join(folder, ".kept"), "");
  writeFileSync(join(home, "file"), "");
  for (const [at, says] of [
    [folder, "is not empty"],
    [join(home, "file"), "is a file"],
    [join(home, "…"), "gives none"],
    [join(home, "api"), "no address of the site"],
  ] as const) {
    const { code, out, err } = await told(["new", at]);
    expect([code, out], at).toEqual([2, ""]);
    expect(err).toContain(at);
    expect(err).toContain(says);
  }
  expect(readdirSync(home).toSorted()).toEqual(["file", "story"]);
  expect(readdirSync(folder)).toEqual([".kept"]);
});

test("a folder that cannot be written is left without a trace", async () => {
  writeFileSync(join(home, "file"), "");
  const { code, err } = await told(["new", join(home, "file/story")]);
  expect([code, err]).toEqual([3, expect.stringContaining("file/story: ")]);
  expect(readdirSync(home)).toEqual(["file"]);
});

test("the built program makes one in the folder that it runs in, days by its own zone", () => {
  const folder = join(home, "here");
  mkdirSync(folder);
  const out = execFileSync(process.execPath, [claimline, "new", "."], {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment(), TZ: "Asia/Tehran" },
  });
  expect(out).toContain("of the story here");
  const story = readFileSync(join(folder, "story.yaml"), "utf8");
  expect(story).toContain("zone: Asia/Tehran");
  expect(story).toMatch(/from: \d{4}-\d\d-\d\dT[\d:]{8}\+03:30/);
  expect(existsSync(join(folder, "posts"))).toBe(true);
});

test("a text that is read becomes a source: its paragraphs counted and hashed", async () => {
  const folder = join(home, "story");
  await told(["new", folder]);
  const { code, out } = await told(["hash", join(folder, "texts/s1.txt")]);
  expect(code).toBe(0);
  const made = readFileSync(join(folder, "sources/s1.yaml"), "utf8");
  const hashes = (text: string) => text.match(/\b[0-9a-f]{64}\b/g);
  expect(hashes(out)).toEqual(hashes(made));
  expect(out).toContain("# 4  By its own count some");
  // A second text, as it comes: nothing is missing but what is to be told of it.
  writeFileSync(join(folder, "texts/s2.txt"), "The bridge is open again.\n\nThat is all.\n");
  const second = await told(["hash", join(folder, "texts/s2.txt")]);
  writeFileSync(join(folder, "sources/s2.yaml"), second.out);
  const checked = await told(["check", folder]);
  expect(checked.out).toMatch(/S2 ¶1 .*unaccounted for[\s\S]*S2 ¶2 .*unaccounted for/);
  expect(checked.out).toContain("2 problems.");
  writeFileSync(join(home, "empty.txt"), "\n\n");
  const empty = await told(["hash", join(home, "empty.txt")]);
  expect([empty.code, empty.err]).toEqual([1, expect.stringContaining("no paragraph")]);
});
