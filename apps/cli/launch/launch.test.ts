import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { expect, test } from "vitest";
import { guessBackground, readBackground } from "./background.ts";
import { colorDepth } from "./color.ts";
import { needsAscii } from "./locale.ts";
import { filterStdin } from "./stdin.ts";

test("--color goes before NO_COLOR, that before FORCE_COLOR, that before what the terminal is", () => {
  const env = { TERM: "xterm-256color" };
  expect(colorDepth(env, true, "auto")).toBe(256);
  expect(colorDepth({ ...env, COLORTERM: "truecolor" }, true, "auto")).toBe(24);
  expect(colorDepth(env, false, "auto")).toBe(0);
  expect(colorDepth({ ...env, NO_COLOR: "1", FORCE_COLOR: "3" }, true, "auto")).toBe(0);
  expect(colorDepth({ ...env, NO_COLOR: "1" }, false, "always")).toBe(256);
  expect(colorDepth({ ...env, FORCE_COLOR: "3" }, false, "auto")).toBe(24);
  expect(colorDepth({ ...env, FORCE_COLOR: "0" }, true, "auto")).toBe(0);
  expect(colorDepth({ TERM: "dumb" }, true, "auto")).toBe(0);
  expect(colorDepth(env, true, "never")).toBe(0);
});

test("marks are ASCII in other character sets and where they would be two cells wide", () => {
  expect(needsAscii({ LANG: "en_US.UTF-8" })).toBe(false);
  expect(needsAscii({ LANG: "en_US.UTF-8", LC_ALL: "C" })).toBe(true);
  expect(needsAscii({ LANG: "ja_JP.UTF-8" })).toBe(true);
  expect(needsAscii({})).toBe(false);
});

test("a terminal's background is read from its own answer", () => {
  expect(readBackground("rgb:ffff/ffff/f0f0")).toBe("light");
  expect(readBackground("rgb:10/14/16")).toBe("dark");
  expect(readBackground("nothing")).toBe(null);
  expect(guessBackground({ COLORFGBG: "0;15" })).toBe("light");
});

test("the answer is taken out of what is typed, though it comes in pieces", async () => {
  const from = Object.assign(new PassThrough(), { setRawMode() {} });
  const found: string[] = [];
  const to = filterStdin(from as unknown as ReadStream, (background) => found.push(background));
  let typed = "";
  to.setEncoding("utf8").on("data", (data: string) => (typed += data));
  for (const piece of ["jj\x1b]1", "1;rgb:ffff/ff", "ff/ffff\x1b", "\\kk\x1b[A", "\x1b"]) {
    from.write(piece);
    await new Promise((next) => setImmediate(next));
  }
  expect(found).toEqual(["light"]);
  expect(typed).toBe("jjkk\x1b[A\x1b");
});
