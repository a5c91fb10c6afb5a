import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  aNewStory,
  editor,
  editorBody,
  folder,
  HEADLINE,
  ID,
  post,
  posts,
  TEXT,
  THERE,
  WRITES,
} from "./begun-post.ts";
import { open } from "./terminal.ts";
import { told } from "./told.ts";

/* The editor that `claimline post "HEADLINE"` opens: how it is named, and that it has the terminal. */

aNewStory();

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
