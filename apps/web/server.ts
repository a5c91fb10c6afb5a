import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { listener } from "./server/answer.ts";
import { openFolder } from "./server/folder.ts";
import { openSite, readSite } from "./server/site.ts";
import { openLogs, stories } from "./server/story.ts";

const dev = process.argv.includes("--dev");
const dir = import.meta.dirname;

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

const port = Number(process.env["PORT"] ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is ${process.env["PORT"]}; it must be a number from 0 to 65535`);

let site: string | null = null;
try {
  site = readSite(process.env["CLAIMLINE_URL"]);
  // A build has written the logs; without one they are written now.
  if (dev) await import("./server/build.ts");
  openLogs(process.env["CLAIMLINE_LOGS"] ?? join(dir, ".next/stories"));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

openFolder(dir);
const app = next({ dev, dir });
await app.prepare();
// A build has the script beside its pages; Next empties that folder as it gets ready to develop.
if (dev)
  await (await import("./server/script.ts")).writeScript(join(dir, ".next/dev"), "development");
const handle = app.getRequestHandler();

// One address gives one answer for as long as no log, nor the build, nor the public address changes.
const heads = [...stories().values()].map((story) => story.head.hash);
const build = dev ? "" : readFileSync(join(dir, ".next/BUILD_ID"), "utf8");
const version = createHash("sha256")
  .update([build, site ?? "", ...heads].join(" "))
  .digest("base64url")
  .slice(0, 16);

const answer = listener(handle, version);
const server = createServer((request, response) => {
  if (dev) return void handle(request, response);
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(
      `${request.url}: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
    response.end("Something went wrong here. It is on record; please try again.\n");
  });
});

server.on("error", (error) => stop(`port ${port}: ${error.message}`));
server.listen(port, () => {
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  openSite(site ?? `http://localhost:${at}`);
  process.stdout.write(`Claimline is at http://localhost:${at}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // A reader with a slow line may finish, within reason.
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
