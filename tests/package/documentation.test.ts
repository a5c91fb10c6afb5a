import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the ten lines of TypeScript in the README run and print the standing and the disputes", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  expect(code.trim().split("\n").length).toBeLessThanOrEqual(10);
  // Beside the tests, where @claimline/core resolves as it does for any package that depends on it.
  const file = join(root, "tests", `readme-${process.pid}.ts`);
  writeFileSync(file, code);
  try {
    const out = execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
    expect(out).toContain("contested S4 [ 'azerbaijan', 'turkey' ]");
    expect(out).toContain("Did a Turkish F-16 shoot down an Armenian SU-25?");
  } finally {
    rmSync(file);
  }
});

const pages = globSync(["*.md", "docs/**/*.md", "tests/**/README.md"], {
  cwd: root,
  exclude: (path) => path.includes("node_modules"),
});

test.each(pages)("every file that %s links to or names by its whole path is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  for (const [, link] of text.matchAll(/\]\((?!\w+:)([^)#\s]+)/g))
    expect(existsSync(join(root, page, "..", link!)), link).toBe(true);
  for (const [, path] of text.matchAll(/`((?:packages|apps|tests|docs)\/[^`\s*]*)`/g))
    expect(existsSync(join(root, path!)), path).toBe(true);
});
