import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { openStore } from "@claimline/store/open";
import { listener } from "./server/answer.ts";
import { api, isApi } from "./server/api/api.ts";
import { clientAddress } from "./server/client.ts";
import { Door, streamOf } from "./server/door.ts";
import { drain } from "./server/drain.ts";
import { openFolder } from "./server/folder.ts";
import { followStore } from "./server/follow.ts";
import { Health } from "./server/health.ts";
import { InFlight } from "./server/in-flight.ts";
import { hear, openJournal } from "./server/journal.ts";
import { notNow } from "./server/not-now.ts";
import { observe } from "./server/observe.ts";
import { routes } from "./server/routes.ts";
import { readSettings, type Settings } from "./server/settings.ts";
import { openSite } from "./server/site.ts";
import { put, readLogs } from "./server/story.ts";
import { Streams } from "./server/stream.ts";
import { targetOf } from "./server/target.ts";
import { versionOf } from "./server/version.ts";

const dev = process.argv.includes("--dev");
const dir = import.meta.dirname;
const { env, stdout, stderr } = process;

function stop(why: unknown): never {
  openJournal("fatal", stdout, stderr).fatal(why instanceof Error ? why.message : String(why));
  process.exit(1);
}

let settings: Settings;
try {
  settings = readSettings(env);
} catch (error) {
  stop(error);
}
const { port, site, proxies } = settings;
const journal = openJournal(settings.level, stdout, stderr);
// Who read the journal may be gone. To tell that would be the next line that nobody reads, and so on without end.
for (const out of [stdout, stderr]) out.on("error", () => {});
if (!dev) hear(console, journal);
const complain = (what: string, error: unknown): void => journal.error({ err: error }, what);

const health = new Health();
const appends = new InFlight();
const ended = new AbortController();
const addressOf = clientAddress(proxies);
const streams = new Streams(addressOf);

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
let listen: Listener = notNow;
const server = createServer((request, response) => {
  request.url = targetOf(request.url ?? "");
  if (!health.answer(request, response)) listen(request, response);
});
// Until everything is there, and once this process ends, a stream is answered like anything else.
const door = new Door(
  server,
  (story, asked) => health.phase === "serving" && streams.take(story, asked),
);
server.on("error", (error) => stop(`port ${port}: ${error.message}`));
// Readers come back together, while this process is still busy with its start: they wait in line meanwhile.
await new Promise<void>((done) => server.listen({ port, backlog: 4096 }, done));
const here = `http://localhost:${(server.address() as AddressInfo).port}`;
openSite(site ?? here);

try {
  // Loaded for who asks.
  const metrics = settings.metrics
    ? new (await import("./server/metrics.ts")).Metrics(streams)
    : null;
  if (metrics) await metrics.listen(settings.metrics!);
  // A build has written the logs; without one they are written now.
  if (dev) await import("./server/build.ts");
  for (const served of readLogs(env["CLAIMLINE_LOGS"] ?? join(dir, ".next/stories"))) put(served);
  const store = await openStore(settings.log);
  await followStore(
    store,
    ended.signal,
    (served, before) => {
      streams.send(served, before);
      metrics?.streamed(served.id, served.head.seq);
    },
    complain,
  );

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
  const answerApi = api({
    store,
    tokens: settings.tokens,
    addressOf,
    appends,
    isEnding: () => health.phase === "draining",
    onAppended: (story, count, seq) => metrics?.appended(story, count, seq),
    complain,
  });
  // Only a build knows the patterns of all pages; who develops reads what they ask for themselves.
  const routeOf = dev ? (url: string) => url.split("?", 1)[0]! : routes(join(dir, ".next"));
  const observer = { journal, metrics, routeOf, isBehindProxy: proxies > 0 };

  listen = (request, response) => {
    const url = request.url ?? "";
    const story = streamOf(url);
    const name = observe(request, response, observer);
    if (isApi(url)) return void answerApi(request, response.setHeader("x-request-id", name));
    if (story && (request.method === "GET" || request.method === "HEAD"))
      return void streams.open(story, request, response);
    if (dev) return void handle(request, response);
    answer(request, response).catch((error: unknown) => {
      complain(`${name} ${routeOf(url)}`, error);
      if (!response.headersSent)
        response.writeHead(500, { "content-type": "text/plain", "x-request-id": name });
      response.end("Something went wrong here. It is on record; please try again.\n");
    });
  };
  health.serve(store);
  journal.info(`Claimline is at ${here}`);

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      // Who asks twice does not want to wait.
      if (health.phase === "draining") process.exit(1);
      journal.info({ signal, appends: appends.size, streams: streams.size }, "ending");
      void drain({ server, door, health, streams, appends, store, ended }).then(() => {
        journal.info("ended");
        process.exit(0);
      });
    });
} catch (error) {
  stop(error);
}
