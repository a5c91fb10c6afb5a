import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "..",
  test: {
    // One core less, as it would leave unasked, is half of a small machine.
    maxWorkers: "100%",
    // A worker keeps what it has loaded from one file of a project to the next: to load it took longer than the tests.
    // So there is one project of all files but those that ask for another way to read a log.
    // A file leaves nothing behind in its process that another one could trip over.
    isolate: false,
    // A busy machine is no failure, and random stories come one after another.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ["tests/temporary.ts"],
    setupFiles: ["tests/quiet.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
    reporters: ["default", "json"],
    outputFile: { json: "tests/.reports/vitest.json" },
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: [
            "packages/**/*.test.ts",
            "apps/**/*.test.{ts,tsx}",
            "tests/!(e2e|parity)/**/*.test.{ts,tsx}",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "parity",
          include: ["tests/parity/**/*.test.ts"],
          setupFiles: ["tests/read-once.ts"],
        },
      },
    ],
  },
});
