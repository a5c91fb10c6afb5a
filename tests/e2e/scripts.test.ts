import { expect, test } from "@playwright/test";
import { LISTS } from "./story.ts";

// `unstable_runtimeJS` is undocumented: if an upgrade drops it, this says so.
for (const path of ["/", "/method", ...LISTS])
  test(`one script of our own is sent with ${path}, and nothing of Next's`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain("<h1");
    // Data for machines stands in a script element, and runs nothing.
    const sent =
      /<script\b(?! type="application\/ld\+json")[^]*?<\/script>|<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;
    expect(html.match(sent)).toEqual([
      expect.stringMatching(/^<script src="\/_next\/static\/[\w-]+\/live\.js"><\/script>$/),
    ]);
  });

test("the policy lets only scripts of the site's own files run", async ({ request }) => {
  const policy = (await request.get("/method")).headers()["content-security-policy"];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
});
