import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, test } from "vitest";
import { sitemapPages, writeSitemap } from "@claimline/core/export/sitemap";
import { ORIGIN, shippedAt, STORIES } from "./told.ts";

// The package keeps the protocol's own schema beside its code.
const shipped = dirname(createRequire(import.meta.url).resolve("sitemap/package.json"));
const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(shipped, "schema/sitemap.xsd"), "utf8")),
);
const sound = (text: string): void => {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
};

test.each(STORIES)("the site map of %s fits its schema", (_name, derivation) => {
  expect(() => sound(writeSitemap(sitemapPages(derivation, ORIGIN)))).not.toThrow();
});

test("what is no site map is refused", () => {
  expect(() => sound(writeSitemap([{ address: ORIGIN, changed: "yesterday" }]))).toThrow();
  expect(() => sound(writeSitemap([{ address: "no address", changed: "2026-01-01" }]))).toThrow();
});

test("every record has its page once, and each says when it last changed", () => {
  const { story } = shippedAt();
  const pages = sitemapPages(shippedAt(), ORIGIN);
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  for (const [kind, { size }] of Object.entries({
    post: story.posts,
    event: story.events,
    claim: story.claims,
    actor: story.actors,
    place: story.places,
    source: story.sources,
  }))
    expect(
      pages.filter(({ address }) => address.includes(`/${kind}/`)),
      kind,
    ).toHaveLength(size);
  expect(pages.every(({ changed }) => !Number.isNaN(Date.parse(changed)))).toBe(true);
});

test("a map of more pages than the protocol takes holds the first of them", () => {
  const many = Array.from({ length: 50_001 }, (_, at) => ({
    address: `${ORIGIN}/${at}`,
    changed: "2026-01-01T00:00:00Z",
  }));
  expect(writeSitemap(many).match(/<url>/g)).toHaveLength(50_000);
});
