/*
 * Asks the registry for advisories on what is shipped: `npx pnpm@12 advisories`. Ends with 0 if there is none that is
 * high or worse, with 1 if there is, and with 2 if nothing could be found out: that must never pass for the first.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

type Advisory = {
  module_name: string;
  severity: string;
  title: string;
  url: string;
  findings: { version: string; paths: string[] }[];
};
type Report = {
  advisories: Record<string, Advisory>;
  metadata: { totalDependencies: number };
};

/** What `pnpm audit --json` printed; null if it is no report. */
function reportIn(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Partial<Report>;
    return report.advisories && report.metadata ? (report as Report) : null;
  } catch {
    return null;
  }
}

const GRAVE = new Set(["high", "critical"]);

// Within a script of pnpm's own it is asked itself: npx may have to ask the registry which pnpm is meant.
const own = process.env["npm_execpath"] ?? "";
const [command, ...first] = !/pnpm/.test(own)
  ? ["npx", "pnpm@12"]
  : /\.[cm]?js$/.test(own)
    ? [process.execPath, own]
    : [own];
const { stdout, stderr } = spawnSync(
  command!,
  [...first, "audit", "--prod", "--json", ...process.argv.slice(2)],
  { cwd: join(import.meta.dirname, ".."), encoding: "utf8", shell: process.platform === "win32" },
);
const report = reportIn(stdout);
if (!report) {
  process.stderr.write(`${stdout}${stderr}`);
  process.stdout.write("NOT AUDITED: the registry gives no advisories\n");
  process.exitCode = 2;
} else {
  const all = Object.values(report.advisories);
  for (const { module_name, severity, title, url, findings } of all)
    for (const { version, paths } of findings)
      process.stdout.write(
        `${severity}: ${module_name} ${version} (${paths.join(", ")}): ${title}\n  ${url}\n`,
      );
  const grave = all.filter(({ severity }) => GRAVE.has(severity)).length;
  process.stdout.write(
    `audited: ${report.metadata.totalDependencies} packages, ${all.length} advisories, ${grave} of them high or worse\n`,
  );
  process.exitCode = grave > 0 ? 1 : 0;
}
