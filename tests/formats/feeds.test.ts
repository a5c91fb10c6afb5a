import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { atomFeed } from "@claimline/core/export/atom";
import { jsonFeed } from "@claimline/core/export/json-feed";
import { madeUp, ORIGIN, shippedAt, STORIES } from "./told.ts";

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, "atom.rng"), "utf8")),
);

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const { $schema: _draft, ...shape } = jsonFeedSchema;
const isJsonFeed = ajv.compile(shape);

const atom = (text: string) => parseAtomFeed(text);
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

for (const [name, derivation] of STORIES) {
  const text = atomFeed(derivation, ORIGIN);
  const json = jsonFeed(derivation, ORIGIN);

  test(`Atom of ${name} is well-formed, fits the grammar of RFC 4287, and reads back`, () => {
    const document = XmlDocument.fromString(text);
    expect(() => grammar.validate(document)).not.toThrow();
    document.dispose();
    expect(UNSEEN.test(text)).toBe(false);
    const feed = atom(text);
    expect(feed.authors).toHaveLength(1);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
    for (const { id, links } of [feed, ...(feed.entries ?? [])]) {
      expect(id).toMatch(/^https:\/\/live\.example\//);
      expect(links?.every(({ href }) => href?.startsWith(`${ORIGIN}/`))).toBe(true);
    }
  });

  test(`JSON Feed of ${name} fits its schema and says what Atom says`, () => {
    expect(isJsonFeed(JSON.parse(json)), JSON.stringify(isJsonFeed.errors)).toBe(true);
    expect(UNSEEN.test(json)).toBe(false);
    const feed = parseJsonFeed(json);
    const entries = atom(text).entries ?? [];
    expect(feed.items?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(feed.items?.map((item) => item.content_html)).toEqual(
      entries.map(({ content }) => content?.value),
    );
  });

  test(`no markup of a record is markup of an entry of ${name}`, () => {
    for (const { content_html: html } of parseJsonFeed(json).items ?? []) {
      expect(html).not.toMatch(/<(?!\/?(?:p|em|strong|a|ul|li|blockquote)[ >])/);
      expect(html).not.toMatch(/<\w+ (?!href="https?:)/);
      XmlDocument.fromString(`<div>${html}</div>`).dispose();
    }
  });
}

test("a grammar that takes anything would hold nothing: what is no Atom is refused", () => {
  const sound = atomFeed(madeUp, ORIGIN);
  for (const [from, to] of [
    ["<updated>", "<updated>yesterday "],
    [/<id>[^<]*<\/id>/, ""],
    ["<entry>", "<entry><title>again</title>"],
    ['type="text/html"', 'type="html"'],
  ] as const)
    expect(
      () => grammar.validate(XmlDocument.fromString(sound.replace(from, to))),
      String(from),
    ).toThrow();
});

test("an entry holds the post's words, how each point stands, and who says and who denies it", () => {
  const entry = atom(atomFeed(shippedAt(), ORIGIN)).entries?.find(({ id }) =>
    id?.endsWith("/post/turkey-denies-fighters"),
  );
  const words = entry?.content?.value?.replaceAll(/<[^>]*>/g, "") ?? "";
  expect(words).toContain("Tue 29 Sept, post 29");
  expect(words).toContain("Denied in the same report by Turkey");
  expect(words).toMatch(/\[a\] Contested.*Turkey.* denies/);
  expect(words).not.toMatch(/\d\d:\d\d/);
});

test("a corrected post comes up again, with when it was first there and when it changed", () => {
  const all = madeUp.story.versions;
  const entries = atom(atomFeed(madeUp, ORIGIN)).entries ?? [];
  const updated = entries.map((entry) => Date.parse(entry.updated!));
  expect(updated).toEqual(updated.toSorted((a, b) => b - a));
  const corrected = entries.filter((entry) => entry.published !== entry.updated);
  expect(corrected.length).toBeGreaterThan(1);
  for (const { id, published, updated: last } of corrected) {
    const versions = all.get(`post:${id!.split("/").at(-1)}`)!;
    expect([published, last]).toEqual([versions[0]!.recordedAt, versions.at(-1)!.recordedAt]);
  }
});

test("a withdrawn post stays as an entry that says so, and its text is left to its page", () => {
  const [out] = [...madeUp.story.withdrawn.values()].filter(({ kind }) => kind === "post");
  const entry = atom(atomFeed(madeUp, ORIGIN)).entries?.find(({ id }) =>
    id?.endsWith(`/post/${out!.record.id}`),
  );
  expect(entry?.title?.value ?? entry?.title).toMatch(/^Withdrawn: /);
  expect(entry?.content?.value).toContain(out!.note!);
  expect(entry?.content?.value).not.toContain((out!.record as { body: string }).body.slice(0, 30));
});

test("a feed of a past moment holds nothing later, and its addresses keep the moment", () => {
  const feed = atom(atomFeed(shippedAt("2020-09-28"), ORIGIN));
  const known = shippedAt("2020-09-28").story.posts;
  expect(feed.entries).toHaveLength(known.size);
  for (const { id, links } of feed.entries ?? []) {
    expect(known.has(id!.split("/").at(-1) as never)).toBe(true);
    expect(links?.[0]?.href).toBe(`${id}?asOf=2020-09-28`);
  }
});
