import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { MADE_UP } from "./story.ts";

/* The views of the API over the wire: kept by their tags, packed, and refused in words. What they say: tests/parity/api. */

const STORY = "/api/v1/water-main";
const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(MADE_UP + path, { headers });

async function refused(path: string, status: number): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  return ((await response.json()) as { detail: string }).detail;
}

test("a view is kept by its tag, as it is packed, and answers 304 to who has it", async () => {
  const texts: string[] = [];
  for (const coding of ["identity", "gzip", "br"]) {
    const first = await ask(`${STORY}/claims`, { "accept-encoding": coding });
    const etag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toBe("no-cache");
    expect(first.headers.get("vary")).toBe("Accept-Encoding");
    expect(first.headers.get("content-encoding") ?? "identity").toBe(coding);
    texts.push(await first.text());
    const held = { "accept-encoding": coding, "if-none-match": etag };
    const again = await ask(`${STORY}/claims`, held);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask(`${STORY}/events`, held)).status).toBe(200);
  }
  expect(new Set(texts).size).toBe(1);
});

test("HEAD says the length of the answer, and another method which there are", async () => {
  const plain = { "accept-encoding": "identity" };
  const whole = await (await ask(`${STORY}/posts`, plain)).text();
  const head = await fetch(`${MADE_UP}${STORY}/posts`, { method: "HEAD", headers: plain });
  expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(whole)));
  for (const path of [STORY, `${STORY}/posts`, `${STORY}/post/x`]) {
    const wrong = await fetch(MADE_UP + path, { method: "POST", body: "x" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
});

test("what cannot be answered is told with what may have been meant", async () => {
  const cases: [path: string, status: number, says: RegExp][] = [
    ["/api/v1/water-mian", 404, /water-main/],
    [`${STORY}/clams`, 404, /Did you mean claims/],
    [`${STORY}/constructor`, 404, /no such address/],
    [`${STORY}/__proto__/x`, 404, /no such address/],
    [`${STORY}/event/sluice-failur`, 404, /event:sluice-failur is not here/],
    [`${STORY}/dispute/nowhere.x`, 404, /Nobody denies nowhere\.x/],
    [`${STORY}/cite/househols`, 404, /post:househols is not here.*households/],
    [`${STORY}/post/%E0%A4%A`, 404, /percent sign/],
    [`${STORY}/post/..%2f..%2fetc%2fpasswd`, 404, /is not here/],
    [`${STORY}/posts?asOf=yesterdayish`, 400, /asOf: expected .*; found yesterdayish/],
    [`${STORY}/export?asOf=yesterdayish`, 400, /asOf/],
    [`${STORY}/posts?asOf=1901-01-01`, 404, /asOf: expected a moment/],
    [`${STORY}/posts?asof=2031-06-01`, 400, /takes no asof. Did you mean asOf/],
    [`${STORY}/posts?limit=0`, 400, /limit is a whole number from 1; found 0/],
    [`${STORY}/posts?limit=1e3`, 400, /limit/],
    [`${STORY}/posts?limit=1&limit=2`, 400, /limit is given more than once/],
    [`${STORY}/claims?q=standing:contestd`, 400, /q, at 10: .*did you mean contested/],
    [`${STORY}/claims?q=%1b%5b2J(`, 400, /q, at/],
    [`${STORY}/figures?holes=yes`, 400, /holes is true or false; found yes/],
    [`${STORY}/changes?from=yesterdayish`, 400, /from: expected .*; found yesterdayish/],
    [`${STORY}/sources?q=x`, 400, /takes no q/],
  ];
  for (const [path, status, says] of cases) {
    const detail = await refused(path, status);
    expect(detail, path).toMatch(says);
    expect(detail).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
  }
});

test("a moment of the past tells nothing that came later", async () => {
  const [now, then] = await Promise.all(
    ["", "?asOf=29"].map(async (query) => (await ask(`${STORY}/export${query}`)).json()),
  );
  const claims = (story: unknown): { id: string }[] =>
    (story as { claims: { id: string }[] }).claims;
  const known = new Set(
    playStory("water-main")
      .filter(({ seq }) => seq <= 29)
      .map(({ record }) => record.id as string),
  );
  expect(claims(then).length).toBeLessThan(claims(now).length);
  expect(claims(then).filter(({ id }) => !known.has(id))).toEqual([]);
  expect(await (await ask(`${STORY}?asOf=29`)).json()).toMatchObject({ head: null });
});
