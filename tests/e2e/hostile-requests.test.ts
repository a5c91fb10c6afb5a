import { get } from "node:http";
import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

/* Requests that no browser of a reader sends, and what they leave for the readers who come after. */

const status = (address: string, headers: Record<string, string>): Promise<number> =>
  new Promise((done, failed) => {
    get(address, { headers }, (response) => {
      response.resume().on("end", () => done(response.statusCode!));
    }).on("error", failed);
  });

/** What Next would take for a word between parts of itself, or for a reader who asks for less than the page. */
const INWARD: Record<string, string>[] = [
  { "x-middleware-prefetch": "1" },
  { "x-nextjs-data": "1" },
  { rsc: "1" },
  { "next-router-prefetch": "1" },
  { cookie: "__prerender_bypass=a; __next_preview_data=b" },
  { "x-matched-path": "/", "x-invoke-path": "/", "x-invoke-status": "500" },
];

test("no header of one reader changes the page that all others get", async ({
  request,
  baseURL,
}) => {
  for (const [at, headers] of INWARD.entries()) {
    // A moment that no other test asks for: nobody has the page yet.
    const address = `${STORY}/log?asOf=${301 + at}`;
    expect.soft(await status(baseURL + address, headers), JSON.stringify(headers)).toBe(200);
    const page = await request.get(address, { maxRedirects: 0 });
    expect.soft(page.status(), JSON.stringify(headers)).toBe(200);
    expect.soft(await page.text(), JSON.stringify(headers)).toContain("</html>");
    expect.soft(page.headers()["set-cookie"], JSON.stringify(headers)).toBeUndefined();
    expect.soft(page.headers()["x-middleware-skip"], JSON.stringify(headers)).toBeUndefined();
  }
});

test("a word of the address that every object knows is no kind of record", async ({ request }) => {
  for (const word of ["constructor", "toString", "__proto__"]) {
    const path = `${STORY}/${word}/x?asOf=301`;
    expect.soft((await request.get(path)).status(), path).toBe(404);
  }
});
