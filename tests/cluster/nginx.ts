import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** The configuration that docs/operating.md explains. */
export const CONFIG: string = join(import.meta.dirname, "../../docs/nginx.conf");

/** What to do where there is none. */
export const HOW = "nginx is not installed: apt-get install nginx-light (or brew install nginx)";

/** The program, wherever it is; null if it is not installed. */
export function findNginx(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}

/** Puts one text in the place of another, which must be there: a configuration that changed is found out here. */
function put(text: string, place: string, value: string): string {
  if (!text.includes(place)) throw new Error(`${CONFIG} has no ${place} any more`);
  return text.replaceAll(place, value);
}

/** A main configuration that needs no right and no folder of the system, and the documented one with other places. */
function configOf(folder: string, port: number, sites: readonly [number, number]): string {
  let site = readFileSync(CONFIG, "utf8");
  site = put(site, "/var/cache/nginx/claimline", join(folder, "cache"));
  site = put(site, "127.0.0.1:3001", `127.0.0.1:${sites[0]}`);
  site = put(site, "127.0.0.1:3002", `127.0.0.1:${sites[1]}`);
  site = put(site, "listen 8080;", `listen ${port};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    // Its workers would be another user, who may not enter the folder.
    ...(process.getuid?.() === 0 ? ["user root root;"] : []),
    "daemon off;",
    `pid ${join(folder, "nginx.pid")};`,
    "worker_processes 2;",
    "events { worker_connections 512; }",
    "http {",
    "access_log off;",
    ...temporary.map((each) => `${each}_temp_path ${join(folder, each)};`),
    site,
    "}",
  ].join("\n");
}

/** Runs nginx as a child, with all that it writes in a folder, and passes on what it complains of. */
export function startNginx(
  folder: string,
  port: number,
  sites: readonly [number, number],
  say: (what: string) => void,
): ChildProcess {
  const program = findNginx();
  if (program === null) throw new Error(HOW);
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "nginx.conf");
  writeFileSync(config, configOf(folder, port, sites));
  const child = spawn(program, ["-p", folder, "-c", config, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  createInterface(child.stderr).on("line", say);
  return child;
}
