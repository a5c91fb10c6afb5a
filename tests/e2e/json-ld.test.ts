import { expect, test, type APIRequestContext } from "@playwright/test";
import type { Entry } from "@claimline/core/log/entry";
import { playStory } from "../stories/play.ts";
import { faults } from "./schema-org.ts";
import { LISTS, MADE_UP, RECORDS, STORY } from "./story.ts";

type Thing = { "@type": string; [name: string]: unknown };

const entries = playStory("water-main");
const idsOf = (is: Entry["record"]["is"]): string[] => [
  ...new Set(entries.flatMap(({ record }) => (record.is === is ? [record.id] : []))),
];

async function dataOf(request: APIRequestContext, address: string): Promise<Thing[]> {
  const page = await (await request.get(address)).text();
  const held = page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
  return [...held].map(([, text]) => JSON.parse(text!) as Thing);
}

/** All that is said anywhere within, as names with values. */
const said = (of: unknown): [string, unknown][] =>
  typeof of === "object" && of !== null
    ? Object.entries(of).flatMap((each) => [each, ...said(each[1])])
    : [];

test("what no vocabulary has is found: an unknown property, however deep, a wrong value, a wrong type", () => {
  const claim = {
    "@type": "Claim",
    text: "The main burst.",
    appearance: [{ "@type": "CreativeWork" }],
  };
  expect(faults(claim)).toEqual([]);
  expect(faults({ ...claim, verdict: 5 })).not.toEqual([]);
  expect(faults({ ...claim, appearance: [{ "@type": "CreativeWork", nmae: "" }] })).not.toEqual([]);
  expect(faults({ ...claim, datePublished: "Monday" })).not.toEqual([]);
  expect(faults({ "@type": "Utterance" })).not.toEqual([]);
});

test("data for machines is schema.org's on every page, with absolute addresses, times of the log and no rating", async ({
  request,
  baseURL,
}) => {
  const own = ["", "/disputes", "/log", "?asOf=seq:40"];
  const pages = [
    ...[...LISTS, ...RECORDS, `${STORY}?asOf=2020-09-28`, "/method"].map((at) => `${baseURL}${at}`),
    ...[
      ...own,
      ...idsOf("post").map((id) => `/post/${id}`),
      ...idsOf("claim").map((id) => `/claim/${id}`),
    ].map((path) => `${MADE_UP}/water-main${path}`),
  ];
  const taken = new Set(entries.map(({ recordedAt }) => recordedAt));
  for (const at of pages) {
    const things = await dataOf(request, at);
    expect(faults(things), at).toEqual([]);
    const all = said(things);
    const wrong = (is: (name: string, value: string) => boolean) =>
      all.filter(([name, value]) => is(name, String(value)));
    expect(
      wrong((name) => /rating|review/i.test(name)),
      at,
    ).toEqual([]);
    const { origin } = new URL(at);
    expect(
      wrong((name, value) => (name === "@id" || name === "url") && !value.startsWith(`${origin}/`)),
      at,
    ).toEqual([]);
    if (at.startsWith(MADE_UP))
      expect(
        wrong((name, value) => name.startsWith("date") && !taken.has(value)),
        at,
      ).toEqual([]);
  }
});

test("the live page tells its posts, in its order, and when each was corrected", async ({
  request,
}) => {
  const [live, ...more] = await dataOf(request, `${MADE_UP}/water-main`);
  expect(more).toEqual([]);
  expect(live).toMatchObject({
    "@type": "LiveBlogPosting",
    url: `${MADE_UP}/water-main`,
    publisher: { "@type": "Organization", name: "Claimline" },
    dateModified: entries.at(-1)!.recordedAt,
  });
  const updates = live!["liveBlogUpdate"] as Thing[];
  const page = await (await request.get(`${MADE_UP}/water-main`)).text();
  const places = updates.map(({ headline }) => page.indexOf(`${String(headline)}</a>`));
  expect(places.every((place, n) => place > (places[n - 1] ?? 0))).toBe(true);
  const corrected = updates.filter((each) => "dateModified" in each);
  expect(corrected.length).toBeGreaterThan(0);
  for (const { datePublished, dateModified } of corrected)
    expect(dateModified! > datePublished!).toBe(true);
});

test("a moment of the past is the same blog at another address, and tells nothing later", async ({
  request,
  baseURL,
}) => {
  const [now] = await dataOf(request, `${baseURL}${STORY}`);
  const [then] = await dataOf(request, `${baseURL}${STORY}?asOf=2020-09-27`);
  expect(then!["@id"]).toBe(now!["@id"]);
  expect(then!["url"]).toBe(`${baseURL}${STORY}?asOf=2020-09-27`);
  expect(then!["headline"]).not.toBe(now!["headline"]);
  const of = (live: Thing) => (live["liveBlogUpdate"] as Thing[]).map((each) => each["headline"]);
  expect(of(then!).length).toBeGreaterThan(0);
  expect(of(then!).filter((id) => of(now!).includes(id))).toEqual([]);
});

test("a post has its text and its blog, a withdrawn one has neither", async ({ request }) => {
  const gone = entries.find(({ op, record }) => op === "retract" && record.is === "post")!.record
    .id;
  const kept = idsOf("post").find((id) => id !== gone)!;
  const [post, crumbs] = await dataOf(request, `${MADE_UP}/water-main/post/${kept}`);
  expect(post).toMatchObject({
    "@type": "BlogPosting",
    isPartOf: { "@type": "LiveBlogPosting", "@id": `${MADE_UP}/water-main` },
  });
  expect(String(post!["articleBody"]).length).toBeGreaterThan(40);
  expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" });
  const types = (await dataOf(request, `${MADE_UP}/water-main/post/${gone}`)).map(
    (each) => each["@type"],
  );
  expect(types).toEqual(["BreadcrumbList"]);
});

test("a statement has who put it forward, where it stands in print, and the way to its page", async ({
  request,
  baseURL,
}) => {
  const story = `${baseURL}${STORY}`;
  const [claim, crumbs] = await dataOf(request, `${story}/claim/su25-f16-stepanyan`);
  expect(claim).toMatchObject({
    "@type": "Claim",
    author: { "@type": "Person", name: "Shushan Stepanyan" },
    appearance: [{ "@type": "CreativeWork", "@id": `${story}/source/s5` }],
  });
  expect(crumbs!["itemListElement"]).toMatchObject([
    { position: 1, item: { "@id": story } },
    { position: 2, item: { "@id": `${story}/event/su25-loss` } },
    { position: 3, name: "Statement" },
  ]);
});
