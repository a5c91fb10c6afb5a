import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bodiesOf, choose } from "./encoding.ts";

test("Brotli is chosen before gzip, and neither where it is refused", () => {
  expect(choose("gzip, deflate, br")).toBe("br");
  expect(choose("gzip, br;q=0")).toBe("gzip");
  expect(choose("*")).toBe("br");
  expect(choose("identity")).toBe("identity");
  expect(choose("br;q=0, *;q=0")).toBe("identity");
  expect(choose(undefined)).toBe("identity");
});

test("every encoding of a text holds the same text, and is made once", async () => {
  const text = "Somebody says so, somebody denies it. ".repeat(40);
  const bodies = bodiesOf(Buffer.from(text), "text/html; charset=utf-8");
  expect(brotliDecompressSync(await bodies.in("br")).toString()).toBe(text);
  expect(gunzipSync(await bodies.in("gzip")).toString()).toBe(text);
  expect((await bodies.in("identity")).toString()).toBe(text);
  expect(await bodies.in("br")).toBe(await bodies.in("br"));
});

test("a font is sent as it is", async () => {
  const font = Buffer.alloc(5000, 7);
  const bodies = bodiesOf(font, "font/woff2");
  expect(await bodies.in("br")).toBe(font);
});
