// `pnpm test`: runs everything, then closes with one line that counts everything.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const reports = join(root, "tests/.reports");
const total = { passed: 0, failed: 0, skipped: 0 };
const wrong: string[] = [];
const skipped: string[] = [];

const status = (command: string, args: string[]): number | null =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, DO_NOT_TRACK: "1", NEXT_TELEMETRY_DISABLED: "1" },
  }).status;
const run = (command: string, args: string[]): boolean => status(command, args) === 0;

function fail(what: string): void {
  total.failed++;
  wrong.push(what);
}

function count(outcome: string, name: string): void {
  if (outcome === "passed") total.passed++;
  else if (outcome === "failed") fail(name);
  else {
    total.skipped++;
    skipped.push(name);
  }
}

type VitestReport = {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
};

function countVitest({ testResults }: VitestReport): void {
  for (const file of testResults) {
    for (const test of file.assertionResults) count(test.status, test.fullName);
    // A file that could not be loaded has no test to its name.
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"))
      fail(relative(root, file.name));
  }
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string }[] }[];
};
type PlaywrightReport = PlaywrightSuite & { errors: { message?: string }[] };

const outcomes: Record<string, string> = { expected: "passed", skipped: "skipped" };

function countPlaywright(suite: PlaywrightSuite): void {
  for (const inner of suite.suites ?? []) countPlaywright(inner);
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests) count(outcomes[test.status] ?? "failed", spec.title); // a flaky test has failed
}

function report<T>(file: string, counted: (report: T) => void): void {
  const before = total.passed + total.failed;
  try {
    counted(JSON.parse(readFileSync(join(reports, file), "utf8")) as T);
    if (total.passed + total.failed === before) fail(`${file}: no test ran`);
  } catch {
    fail(`${file}: no report`);
  }
}

rmSync(reports, { recursive: true, force: true }); // an old report must not speak for this run

for (const [name, command, ...args] of [
  ["formatting", "oxfmt", "--check", "."],
  ["lint", "oxlint", "--deny-warnings"],
  ["types", "tsc", "-b"],
] as const)
  count(run(command, [...args]) ? "passed" : "failed", name);

// Who works on the code need not ask each time. A registry that gives no advisories (2) is no fault of the code.
if (process.env["CI"]) {
  const audited = status("node", ["tests/audit.ts"]);
  count(audited === 0 ? "passed" : audited === 2 ? "skipped" : "failed", "advisories");
}

const flags = [
  "--continue=dependencies-successful",
  "--output-logs=new-only",
  ...process.argv.slice(2),
];
const ran = run("turbo", ["run", "vitest", "e2e", ...flags]);
const failures = total.failed;
report<VitestReport>("vitest.json", countVitest);
report<PlaywrightReport>("playwright.json", (all) => {
  countPlaywright(all);
  for (const error of all.errors) fail(`browser: ${error.message?.split("\n")[0]}`);
});
if (!ran && total.failed === failures) fail("a runner or a build ended badly");

for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
for (const name of wrong) process.stdout.write(`failed: ${name}\n`);
const tail = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`${total.passed} passed, ${total.failed} failed${tail}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
