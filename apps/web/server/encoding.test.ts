import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bodiesOf, choose, type Bodies, type Encoding } from "./encoding.ts";

test("Brotli is chosen before gzip, and neither where it is refused", () => {
  expect(choose("gzip, deflate, br")).toBe("br");
  expect(choose("gzip, br;q=0")).toBe("gzip");
  expect(choose("*")).toBe("br");
  expect(choose("identity")).toBe("identity");
  expect(choose("br;q=0, *;q=0")).toBe("identity");
  expect(choose(undefined)).toBe("identity");
});

const text = "Somebody says so, somebody denies it. ".repeat(40);
const bytesIn = async (bodies: Bodies, encoding: Encoding): Promise<Buffer> =>
  (await bodies.in(encoding)).bytes;

test("every encoding of a text holds the same text, and is made once", async () => {
  const bodies = bodiesOf(Buffer.from(text), "text/html; charset=utf-8", true);
  expect(brotliDecompressSync(await bytesIn(bodies, "br")).toString()).toBe(text);
  expect(gunzipSync(await bytesIn(bodies, "gzip")).toString()).toBe(text);
  expect((await bytesIn(bodies, "identity")).toString()).toBe(text);
  expect(await bodies.in("br")).toBe(await bodies.in("br"));
});

test("who asks for a page first has a quick Brotli, whoever asks later the best, under another tag", async () => {
  const bodies = bodiesOf(Buffer.from(text), "text/html", false);
  const first = await bodies.in("br");
  await expect.poll(async () => (await bodies.in("br")).tag).not.toBe(first.tag);
  const later = await bodies.in("br");
  expect(later.bytes.length).toBeLessThanOrEqual(first.bytes.length);
  for (const { bytes } of [first, later]) expect(brotliDecompressSync(bytes).toString()).toBe(text);
});

test("a font is sent as it is", async () => {
  const font = Buffer.alloc(5000, 7);
  const bodies = bodiesOf(font, "font/woff2", true);
  expect(await bodies.in("br")).toEqual({ bytes: font, coding: "identity", tag: "identity" });
});
