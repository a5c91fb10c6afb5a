import { spawn } from "node:child_process";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../free-port.ts";
import { startPostgres } from "../stores/server.ts";
import { serveLogs } from "./serve.ts";
import { MADE_UP } from "./story.ts";

/* How a site does, for whoever sends it requests: alive, and ready or not, with the reason. */

async function asked(url: string, path: string, init: RequestInit = {}) {
  const response = await fetch(url + path, init);
  return { status: response.status, text: (await response.text()).trim(), of: response.headers };
}

test("alive and ready are told, kept by nobody and found by no search engine", async () => {
  for (const [path, text] of [
    ["/healthz", "alive"],
    ["/readyz?x=1", "ready"],
  ] as const) {
    const answer = await asked(MADE_UP, path);
    expect([answer.status, answer.text]).toEqual([200, text]);
    expect(answer.of.get("cache-control")).toBe("no-store");
    expect(answer.of.get("x-robots-tag")).toBe("noindex");
    const head = await asked(MADE_UP, path, { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    const wrong = await asked(MADE_UP, path, { method: "POST" });
    expect([wrong.status, wrong.of.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
  // Asked as often as anybody likes.
  const many = await Promise.all(Array.from({ length: 200 }, () => asked(MADE_UP, "/readyz")));
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
});

test("while it starts it is alive and not ready, and sends readers of streams away for a moment", async () => {
  const server = await startPostgres();
  const log = new URL(await server.fresh());
  // The way to the database is shut at first: the site is at its start for as long as that.
  const waiting: Socket[] = [];
  let isOpen = false;
  const letIn = (socket: Socket): void => {
    const inner = connect(Number(log.port), log.hostname);
    for (const each of [socket, inner]) each.on("error", () => inner.destroy());
    socket.pipe(inner).pipe(socket);
  };
  const door = createServer((socket) => void (isOpen ? letIn(socket) : waiting.push(socket)));
  await new Promise<void>((up) => door.listen(0, up));
  const away = new URL(log);
  away.port = String((door.address() as AddressInfo).port);

  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../apps/web/server.ts")], {
    env: { ...process.env, PORT: String(port), CLAIMLINE_LOG: away.href },
    stdio: "ignore",
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    const seen: string[] = [];
    while (seen.at(-1) !== "200 ready") {
      const [ready, alive, stream, page, api] = await Promise.all(
        ["/readyz", "/healthz", "/karabakh-2020/stream", "/", "/api/v1/stories"].map((path) =>
          fetch(url + path),
        ),
      ).catch(() => []);
      if (!ready) continue;
      const text = (await ready.text()).trim();
      await stream!.body?.cancel();
      seen.push(`${ready.status} ${text}`);
      expect(alive!.status).toBe(200);
      if (text !== "starting") continue;
      if (page!.status === 503) {
        expect(page!.headers.get("retry-after")).toBe("1");
        expect(page!.headers.get("cache-control")).toBe("no-store");
      }
      if (api!.status === 503)
        expect(api!.headers.get("content-type")).toBe("application/problem+json");
      expect(stream!.status).toBe(200);
      isOpen = true;
      waiting.splice(0).forEach(letIn);
    }
    expect(seen[0]).toBe("503 starting");
  } finally {
    child.kill("SIGKILL");
    await ended;
    door.close();
    await server.stop();
  }
});

test("without its store it is alive and not ready", async () => {
  const server = await startPostgres();
  const site = await serveLogs({}, { CLAIMLINE_LOG: await server.fresh() });
  try {
    expect(await asked(site.url, "/readyz")).toMatchObject({ status: 200 });
    await server.stop();
    await expect
      .poll(() => asked(site.url, "/readyz"), { timeout: 20_000 })
      .toMatchObject({ status: 503, text: "the store does not answer" });
    expect(await asked(site.url, "/healthz")).toMatchObject({ status: 200, text: "alive" });
  } finally {
    site.process.kill("SIGKILL");
    await site.stop();
  }
});
