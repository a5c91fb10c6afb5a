import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { openStore } from "@claimline/store/open";
import { DEFAULT_LOG, DEFAULT_TOKENS } from "@claimline/store/places";
import type { Store } from "@claimline/store/store";
import { listener } from "./server/answer.ts";
import { api, isApi } from "./server/api/api.ts";
import { Door, streamOf } from "./server/door.ts";
import { openFolder } from "./server/folder.ts";
import { openSite, readSite } from "./server/site.ts";
import { followStore } from "./server/follow.ts";
import { clientAddress } from "./server/client.ts";
import { put, readLogs } from "./server/story.ts";
import { Streams } from "./server/stream.ts";
import { versionOf } from "./server/version.ts";

const dev = process.argv.includes("--dev");
const dir = import.meta.dirname;

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

const port = Number(process.env["PORT"] ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is ${process.env["PORT"]}; it must be a number from 0 to 65535`);

const complain = (what: string, error: unknown): void =>
  void process.stderr.write(`${what}: ${error instanceof Error ? error.stack : String(error)}\n`);

let site: string | null = null;
const ended = new AbortController();
let store: Store | null = null;
let streams: Streams;
let addressOf: ReturnType<typeof clientAddress>;
try {
  site = readSite(process.env["CLAIMLINE_URL"]);
  addressOf = clientAddress(process.env["CLAIMLINE_PROXY"]);
  streams = new Streams(addressOf);
  // A build has written the logs; without one they are written now.
  if (dev) await import("./server/build.ts");
  for (const served of readLogs(process.env["CLAIMLINE_LOGS"] ?? join(dir, ".next/stories")))
    put(served);
  store = await openStore(process.env["CLAIMLINE_LOG"] || DEFAULT_LOG);
  await followStore(
    store,
    ended.signal,
    (served, before) => streams.send(served, before),
    complain,
  );
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

const build = dev ? "" : readFileSync(join(dir, ".next/BUILD_ID"), "utf8");

const answer = listener(
  handle,
  versionOf(() => [build, site ?? ""]),
);
const tokens = process.env["CLAIMLINE_TOKENS"] || DEFAULT_TOKENS;
const answerApi = api({ store, tokens, addressOf, complain });
const server = createServer((request, response) => {
  const story = streamOf(request.url ?? "");
  if (isApi(request.url ?? "")) return void answerApi(request, response);
  if (story && request.method === "GET") return streams.open(story, request, response);
  if (dev) return void handle(request, response);
  answer(request, response).catch((error: unknown) => {
    complain(request.url ?? "", error);
    if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
    response.end("Something went wrong here. It is on record; please try again.\n");
  });
});

const door = new Door(server, (story, asked) => streams.take(story, asked));

server.on("error", (error) => stop(`port ${port}: ${error.message}`));
server.listen(port, () => {
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  openSite(site ?? `http://localhost:${at}`);
  process.stdout.write(`Claimline is at http://localhost:${at}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    ended.abort();
    streams.close();
    door.close();
    server.close(() => {
      void (store?.close() ?? Promise.resolve()).finally(() => process.exit(0));
    });
    server.closeIdleConnections();
    // A reader with a slow line may finish, within reason.
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
