import { expect, test } from "@playwright/test";
import { LISTS, RECORDS } from "./story.ts";

test("every page says in a sentence what it is, and no two say the same", async ({ request }) => {
  const said = new Map<string, string>();
  for (const path of [...LISTS, ...RECORDS, "/method"]) {
    const html = await (await request.get(path)).text();
    const [, text] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    expect(text?.length, path).toBeGreaterThan(50);
    expect(said.get(text!), path).toBeUndefined();
    said.set(text!, path);
  }
});
