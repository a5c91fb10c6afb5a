import { describe, expect, test } from "vitest";
import {
  aNewStory,
  folder,
  HEADLINE,
  home,
  ID,
  posts,
  postText,
  TEXT,
  THERE,
} from "./begun-post.ts";
import { told } from "./told.ts";

/* `claimline post "HEADLINE" --text`: a post without an editor. */

aNewStory();

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
