import type { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { browse } from "./browse.ts";

function starter(event: "spawn" | "error") {
  const calls: unknown[][] = [];
  const start = ((...call: unknown[]) => {
    calls.push(call);
    const child = Object.assign(new EventEmitter(), { unref() {} });
    queueMicrotask(() => child.emit(event, new Error("ENOENT")));
    return child;
  }) as unknown as typeof spawn;
  return { calls, start };
}

const URL_WITH_ALL = "https://example.org/a?q=%22x%22;$(touch y)&b=`z`";

test("an address is handed to the system's opener as one word, without a shell", async () => {
  for (const [platform, words] of [
    ["linux", ["xdg-open", [URL_WITH_ALL]]],
    ["darwin", ["open", [URL_WITH_ALL]]],
    ["win32", ["rundll32", ["url.dll,FileProtocolHandler", URL_WITH_ALL]]],
  ] as const) {
    const { calls, start } = starter("spawn");
    expect(await browse(URL_WITH_ALL, start, platform)).toBeNull();
    expect(calls).toEqual([[...words, { stdio: "ignore", detached: true }]]);
  }
});

test("what is no page is not opened", async () => {
  const { calls, start } = starter("spawn");
  for (const url of ["file:///etc/passwd", "javascript:alert(1)", "--help", "", "example.org"])
    expect(await browse(url, start, "linux")).toBe("Only pages can be opened.");
  expect(calls).toEqual([]);
});

test("a missing opener is told", async () => {
  const { start } = starter("error");
  expect(await browse("http://localhost:3000/a", start, "linux")).toMatch(/xdg-open is not there/);
});
