import { defineConfig } from "vitest/config";

const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include },
});

export default defineConfig({
  root: "..",
  test: {
    // One core less, as it would leave unasked, is half of a small machine.
    maxWorkers: "100%",
    testTimeout: 30_000, // random tests on a busy machine
    globalSetup: ["tests/temporary.ts"],
    setupFiles: ["tests/quiet.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
    reporters: ["default", "json"],
    outputFile: { json: "tests/.reports/vitest.json" },
    projects: [
      project("unit", ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}"]),
      ...[
        "vectors",
        "property",
        "stories",
        "parity",
        "formats",
        "stores",
        "package",
        "terminal",
      ].map((kind) => project(kind, [`tests/${kind}/**/*.test.{ts,tsx}`])),
    ],
  },
});
