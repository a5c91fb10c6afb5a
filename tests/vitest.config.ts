import { defineConfig } from "vitest/config";

const project = (
  name: string,
  include: string[],
  more: { testTimeout?: number; setupFiles?: string[] } = {},
) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  root: "..",
  test: {
    // One core less, as it would leave unasked, is half of a small machine.
    maxWorkers: "100%",
    // A worker keeps what it has loaded from one file of a project to the next: to load it took longer than the tests.
    // A file leaves nothing behind in its process that another one could trip over.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ["tests/temporary.ts"],
    setupFiles: ["tests/quiet.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
    reporters: ["default", "json"],
    outputFile: { json: "tests/.reports/vitest.json" },
    projects: [
      project("unit", ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}"]),
      ...["vectors", "stories", "formats", "stores", "package", "terminal"].map((kind) =>
        project(kind, [`tests/${kind}/**/*.test.{ts,tsx}`]),
      ),
      project("parity", ["tests/parity/**/*.test.ts"], { setupFiles: ["tests/read-once.ts"] }),
      // Random stories, one after another.
      project("property", ["tests/property/**/*.test.ts"], { testTimeout: 120_000 }),
    ],
  },
});
