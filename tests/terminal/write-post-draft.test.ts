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
  postText,
  TEXT,
  THERE,
  WRITES,
} from "./begun-post.ts";
import { told } from "./told.ts";

/* A draft of `claimline post "HEADLINE"` that is not done yet: kept, told what is wrong with it, and gone on with. */

aNewStory();

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
