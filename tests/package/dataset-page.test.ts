import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("the counts in docs/dataset.md are those of the dataset", () => {
  const script = join(root, "packages/core/scripts/count-dataset.ts");
  const folder = join(root, "packages/core/stories/karabakh-2020");
  const page = join(root, "docs/dataset.md");
  const ran = spawnSync(process.execPath, [script, folder, page, "--check"], { encoding: "utf8" });
  expect(ran.stderr + ran.stdout).toBe("");
  expect(ran.status).toBe(0);
});
