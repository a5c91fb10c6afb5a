/* `pnpm faults [--write] [KILLS]`: ends writers and servers in the middle of their work; --write puts the table into docs/limits.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printTable } from "../bench/table.ts";
import { startPostgres } from "../stores/server.ts";
import { killServer, killWriters, type Killed } from "./kill.ts";

const kills = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100);
const folder = mkdtempSync(join(tmpdir(), "claimline-faults-"));
const say = (what: string): void => void process.stderr.write(`${what} …\n`);

const row = (what: string, { kills: times, acknowledged, lost, broken }: Killed): string[] => [
  what,
  String(times),
  String(acknowledged),
  String(lost),
  String(broken),
];

const rows: string[][] = [];
try {
  say("SQLite: writers killed");
  rows.push(
    row("SQLite: one of two writers killed", await killWriters(join(folder, "a.db"), kills)),
  );
  const server = await startPostgres();
  try {
    say("PostgreSQL: writers killed");
    rows.push(
      row("PostgreSQL: one of two writers killed", await killWriters(await server.fresh(), kills)),
    );
    say("PostgreSQL: the server killed");
    rows.push(
      row("PostgreSQL: the server under two writers", await killServer(server, kills / 10)),
    );
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

const titles = ["", "kills", "entries acknowledged", "of these lost", "logs that do not verify"];
printTable([titles, titles.map(() => "---"), ...rows], "faults", "limits.md");
if (rows.some(([, , , lost, broken]) => lost !== "0" || broken !== "0")) process.exitCode = 1;
