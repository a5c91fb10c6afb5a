import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const core = join(import.meta.dirname, "../../packages/core/src");

// The linter knows Date.now and Math.random by name; a clock read through a constructor it does not.
test("the core reads no clock: no Date is made without an argument", () => {
  const guilty = globSync("**/*.ts", {
    cwd: core,
    exclude: (path) => /\.test(-d)?\.ts$/.test(path),
  }).filter((file) =>
    /new Date(\(\s*\)|(?!\())|(?<!new )\bDate\(|Temporal\.Now/.test(
      readFileSync(join(core, file), "utf8"),
    ),
  );
  expect(guilty).toEqual([]);
});
