import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { afterEach, expect, test, vi } from "vitest";
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

afterEach(() => void vi.useRealTimers());

/** What is left to type, and what was heard, of a text that comes in pieces. */
async function filtered(pieces: readonly string[]): Promise<{ typed: string; heard: unknown[] }> {
  // On a busy machine the next piece takes longer than the filter has patience for.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const from = Object.assign(new PassThrough(), { setRawMode() {} });
  const heard: unknown[] = [];
  const to = filterStdin(from as unknown as ReadStream, {
    background: (found) => heard.push(found),
    mouse: (event) => heard.push(event),
  });
  let typed = "";
  to.setEncoding("utf8").on("data", (data: string) => (typed += data));
  for (const piece of pieces) {
    from.write(piece);
    await new Promise((next) => setImmediate(next));
  }
  from.end();
  await new Promise((ended) => to.on("end", ended));
  return { typed, heard };
}

test("the answer is taken out of what is typed, though it comes in pieces", async () => {
  const { typed, heard } = await filtered([
    "jj\x1b]1",
    "1;rgb:ffff/ff",
    "ff/ffff\x1b",
    "\\kk\x1b[A",
    "\x1b",
  ]);
  expect(heard).toEqual(["light"]);
  expect(typed).toBe("jjkk\x1b[A\x1b");
});

test("so are reports of the mouse, wherever they are cut in two", async () => {
  const text =
    "jé\x1b[<0;12;7M\x1b[<0;12;7mk\x1b[<65;1;3M\x1b]11;rgb:00/00/00\x07\x1b[Bl\x1b[<4;2;2M\x1b[<35;9;9M";
  for (let at = 0; at <= text.length; at++) {
    const { typed, heard } = await filtered([text.slice(0, at), text.slice(at)]);
    expect(typed, String(at)).toBe("jék\x1b[Bl");
    expect(heard, String(at)).toEqual([
      { is: "click", x: 11, y: 6 },
      { is: "wheel-down", x: 0, y: 2 },
      "dark",
      { is: "click", x: 1, y: 1 },
    ]);
  }
});

test("Escape is passed on although nothing follows", async () => {
  const from = Object.assign(new PassThrough(), { setRawMode() {} });
  const to = filterStdin(from as unknown as ReadStream, { background() {}, mouse() {} });
  const typed = new Promise((seen) => to.setEncoding("utf8").once("data", seen));
  from.write("\x1b");
  expect(await typed).toBe("\x1b");
});
