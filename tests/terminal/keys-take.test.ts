import { citeClaim, citePost } from "@claimline/core/views/cite";
import { expect, test } from "vitest";
import { spawnSync } from "node:child_process";
import { findDoc } from "../../apps/cli/ui/docs.ts";
import { textOf } from "../../apps/cli/lines/span.ts";
import { ferry } from "./ferry.ts";
import { claimline, environment } from "./terminal.ts";
import { writeFolder } from "./write-folder.ts";
import { begun, WIDE } from "./begun.ts";
import { inside } from "./inside.ts";

/** What was copied last, as the terminal got it. */
const copied = (raw: string): string | null => {
  const all = [...raw.matchAll(/\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/g)];
  return all.length > 0 ? Buffer.from(all.at(-1)![1]!, "base64").toString() : null;
};

test("y copies how to cite a post or a statement, with its place in the log and its address", async () => {
  const ui = await begun(WIDE);
  ui.send("y");
  await ui.until("Copied how to cite it");
  const post = citePost(ui.session.derivation, "inquiry")!;
  expect(copied(ui.raw())).toBe(`${post.text} http://localhost:3000/ferry/post/inquiry`);
  expect(post.text).toMatch(/sha256 [0-9a-f]{64}/);
  ui.send("5");
  await ui.until((rows) => rows[4]!.startsWith(" Statements"));
  ui.send("y");
  const { id } = ui.session.reading!;
  await ui.until(() => copied(ui.raw())!.includes(`/ferry/claim/${id}`));
  expect(copied(ui.raw())).toContain(citeClaim(ui.session.derivation, id)!.text);
  ui.send("7y");
  await ui.until("Posts and statements can be cited");
  await ui.quit();
});

test("Y copies the link to what is read, with the moment on the screen; o opens it", async () => {
  const ui = await begun(WIDE);
  ui.send("[Y");
  await ui.until("Copied http://localhost:3000/ferry/post/denied?asOf=post:denied");
  expect(copied(ui.raw())).toBe("http://localhost:3000/ferry/post/denied?asOf=post:denied");
  ui.send("02o");
  await ui.until("Opening http://localhost:3000/ferry/dispute/ferry-hit-pier.fast");
  expect(ui.browsed).toEqual(["http://localhost:3000/ferry/dispute/ferry-hit-pier.fast"]);
  await ui.quit();
});

test("the site's public address is that of its setting, and what is none is told", async () => {
  const ui = await begun(WIDE, { site: "https://live.example/" });
  ui.send("Y");
  await ui.until("Copied https://live.example/ferry/post/inquiry");
  await ui.quit();
  const bad = inside(WIDE, { site: "live.example/news" });
  await bad.until("inquiry");
  bad.send("o");
  await bad.until("it must be the site's public address");
  expect(bad.browsed).toEqual([]);
  bad.send("Q");
  await bad.ended;
});

/** What C shows: the command and the address, as a reader would copy them. */
async function command(ui: ReturnType<typeof inside>): Promise<{ line: string; url: string }> {
  ui.send("C");
  await ui.until(() => ui.session.state.remark?.startsWith("claimline ") ?? false);
  const [line = "", url = ""] = ui.session.state.remark!.split("\n");
  await ui.until((rows) => rows.some((row) => row.startsWith(` ${line.slice(0, 60)}`)));
  return { line, url };
}

/** Runs a line as a shell would. */
function printed(line: string): string {
  const { status, stdout, stderr } = spawnSync(
    "/bin/sh",
    ["-c", `claimline() { "$node" "$claimline" "$@"; }; ${line}`],
    { encoding: "utf8", env: environment({ node: process.execPath, claimline }) },
  );
  if (status !== 0) throw new Error(`${line}: ${stderr}`);
  return stdout;
}

const story = writeFolder(ferry());

test.each([
  ["1", "/ferry"],
  ["[", "/ferry?asOf=post:denied"],
  ["2", "/ferry/disputes"],
  ["4", "/ferry/timeline"],
  ["5", "/ferry/search?q=kind:claim"],
  ["6", "/ferry/actors"],
  ["7", "/ferry/search?q=kind:place"],
  ["6/board or inspector\r", "/ferry/search?q=kind:actor+(board+or+inspector)"],
  ["7/pier\r", "/ferry/search?q=kind:place+pier"],
  ["e", "/ferry/search?q=kind:event"],
  ["8", "/ferry/sources"],
  ["9", "/ferry/search"],
  ["/fast or inquiry\r", "/ferry/search?q=kind:post+(fast+or+inquiry)"],
  [
    "5/standing:contested -actor:ferry-company\r",
    "/ferry/search?q=kind:claim+standing:contested+-actor:ferry-company",
  ],
  [`9{/"it's" or "too fast"\r`, `/ferry/search?q="it's"+or+"too+fast"&asOf=2031-04-01`],
])("C after %j gives the command that prints the same rows, and the page", async (keys, path) => {
  const ui = await begun(WIDE, { from: story });
  ui.send(keys);
  await ui.until("? help");
  const { line, url } = await command(ui);
  expect(decodeURIComponent(url)).toBe(`http://localhost:3000${path}`);
  const out = printed(line).trimEnd().split("\n");
  const { rows } = ui.session.list;
  expect(out).toHaveLength(rows.length);
  // On the screen, what happened stands before what was said.
  const ordered = (all: string[]): string[] => (keys === "e" ? all.toSorted() : all);
  const titles = rows.map(({ title }) => title.trim().split(", ")[0]!);
  const longest = titles.toSorted((a, b) => b.length - a.length);
  const said = out.map((each) => longest.find((title) => each.includes(title)) ?? each);
  expect(ordered(said)).toEqual(ordered(titles));
  await ui.quit();
});

test.each([
  ["jj\r", "/ferry/post/too-fast"],
  ["jj\r\r", "/ferry/event/ferry-hit-pier#fast"],
  ["5\r", ""],
  ["{6\r", ""],
  ["8\r", ""],
  ["=\r", "/ferry/changes?from=2031-04-01"],
])("C in what %j opens gives the command that prints the same lines", async (keys, path) => {
  const ui = await begun(WIDE, { from: story });
  ui.send(keys);
  await ui.until(() => ui.session.screen.open !== null);
  const { line, url } = await command(ui);
  if (path) expect(url).toBe(`http://localhost:3000${path}`);
  expect(url).toContain("http://localhost:3000/ferry/");
  const doc = findDoc(ui.session.derivation, ui.session.screen.open!, { width: 100, brief: false });
  const lines = doc!.lines.map((each) => textOf(each).trimEnd());
  const out = printed(line).trimEnd();
  expect(out.split("\n")).toEqual(lines);
  await ui.quit();
});
