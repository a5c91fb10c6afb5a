/* Two site processes on PostgreSQL behind nginx, as docs/operating.md has it: npx pnpm@12 cluster */
import { isPostgres } from "@claimline/store/places";
import { findNginx, HOW } from "./nginx.ts";
import { startCluster } from "./start.ts";

const say = (what: string): void => void process.stderr.write(`${what}\n`);
const { env } = process;
const log = env["CLAIMLINE_LOG"] ?? "";

if (findNginx() === null) {
  say(`\n  ${HOW}\n`);
  process.exit(1);
}
if (log !== "" && !isPostgres(log)) {
  say(
    `CLAIMLINE_LOG is ${log}; two processes share a postgres://… address, or none for one of this run alone`,
  );
  process.exit(1);
}

const port = Number(env["PORT"] ?? 8080);
const sites = [port + 1, port + 2] as const;
const cluster = await startCluster({
  port,
  sites,
  log: log === "" ? null : log,
  say,
});
say(`Readers are at ${cluster.url}; the sites behind it:`);
for (const [at, { pid }] of cluster.sites.entries())
  say(`  ${at + 1}: http://localhost:${sites[at]}, pid ${pid}`);
say("End one of them (kill PID) and read on; Ctrl+C ends all.");

let isEnding = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    void cluster.stop().then(() => process.exit(0));
  });
