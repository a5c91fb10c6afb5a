import { afterEach, beforeEach, expect, vi } from "vitest";

// Output nobody asked for is a warning nobody reads. A test that expects some spies on the method itself.
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ["debug", "error", "info", "log", "warn"] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      said.push(`console.${method}: ${words.map(String).join(" ")}`);
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said, "unexpected console output").toEqual([]);
});
