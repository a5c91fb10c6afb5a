import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { makeToken } from "@claimline/store/tokens";
import { CONFIG, findNginx, HOW } from "../cluster/nginx.ts";
import { startCluster, type Cluster } from "../cluster/start.ts";
import { freePort } from "../free-port.ts";
import { entries, first, LOG, NDJSON, NOW, place, send } from "./appending.ts";

/* Two site processes on one PostgreSQL behind nginx, with the configuration that the documentation explains. */

test("what the documentation explains line by line is the configuration", () => {
  const page = readFileSync(join(CONFIG, "../operating.md"), "utf8");
  const parts = [...page.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, part]) => part!);
  const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
  expect(parts.length).toBeGreaterThan(4);
  expect(lines(parts.join("\n"))).toEqual(lines(readFileSync(CONFIG, "utf8")));
});

test.describe("behind nginx", () => {
  test.skip(findNginx() === null, HOW);

  let folder: string;
  let token: string;
  let cluster: Cluster;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    folder = mkdtempSync(join(tmpdir(), "claimline-cluster-test-"));
    const tokens = join(folder, "tokens");
    token = makeToken(tokens, "desk", null, NOW)!;
    cluster = await startCluster({
      port: await freePort(),
      sites: [await freePort(), await freePort()],
      log: null,
      settings: { CLAIMLINE_TOKENS: tokens, CLAIMLINE_LOG_LEVEL: "silent" },
      say: () => {},
    });
  });
  test.afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function append(body: readonly Entry[], after: readonly Entry[]): Promise<number> {
    return (await send(cluster.url, token, writeLog(body), headOf(after))).status;
  }

  const bar = (page: Page) => page.locator(".now-bar");
  /** Entries of the first two publications: what is in the log holds together. */
  const LATER = 53;

  test("readers go on while a site is killed, and miss nothing", async ({ browser }) => {
    test.slow();
    const url = `${cluster.url}/water-main`;
    expect((await fetch(url)).status).toBe(404);
    expect(await append(first, [])).toBe(200);
    // Asked by turns: both sites have it.
    const anew = { headers: { "cache-control": "no-cache" } };
    const both = () => Promise.all([0, 1, 2, 3].map(async () => (await fetch(url, anew)).status));
    await expect.poll(both).toEqual([200, 200, 200, 200]);
    // That it was not there a moment ago was kept by nobody.
    expect((await fetch(url)).status).toBe(200);
    const pages = await Promise.all(
      [0, 1].map(async () => {
        const page = await (await browser.newContext()).newPage();
        const streaming = page.waitForRequest(/\/stream\?after=/);
        await page.goto(url);
        await streaming;
        return page;
      }),
    );
    // A program beside them, through the proxy, too: each entry comes once, in order.
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = (async () => {
      while (!stop.signal.aborted) {
        const response = await fetch(`${url}/stream?after=${seen.at(-1) ?? 0}`, {
          signal: stop.signal,
        }).catch(() => null);
        if (!response?.body) continue;
        let text = "";
        try {
          for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
            text += part;
            const whole = text.split("\n\n");
            text = whole.pop()!;
            for (const event of whole) {
              const [, id] = /^id: (\d+)/.exec(event) ?? [];
              if (id) seen.push(Number(id));
            }
          }
        } catch {
          // The line was cut: from the last one on.
        }
      }
    })();
    try {
      const some = entries.slice(first.length, LATER);
      expect(await append(some, first)).toBe(200);
      for (const page of pages) await expect(bar(page)).toContainText("new post");
      const told = await Promise.all(pages.map((page) => bar(page).textContent()));

      const [killed] = cluster.sites;
      killed!.kill("SIGKILL");
      // Whoever asks now is answered by the other one.
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => fetch(`${url}/log?page=1&q=${n}`)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const before = [...first, ...some];
      expect(await append(entries.slice(before.length), before)).toBe(200);
      for (const [at, page] of pages.entries())
        await expect(bar(page)).not.toHaveText(told[at]!, { timeout: 15_000 });
      await expect.poll(() => seen).toEqual(entries.map(({ seq }) => seq));
      // It comes back by itself.
      await expect.poll(() => cluster.sites[0]!.pid).not.toBe(killed!.pid);
    } finally {
      stop.abort();
      await reading;
      for (const page of pages) await page.context().close();
    }
  });

  test("one site after the other is brought in anew while somebody publishes, and no append fails", async () => {
    test.slow();
    const replaced = async (at: number): Promise<void> => {
      const { pid } = cluster.sites[at]!;
      cluster.sites[at]!.kill("SIGTERM");
      await expect.poll(() => cluster.sites[at]!.pid, { timeout: 20_000 }).not.toBe(pid);
    };
    let log = entries;
    const restarting = (async () => {
      for (const at of [0, 1]) {
        await replaced(at);
        await expect.poll(() => cluster.isReady(at), { timeout: 20_000 }).toBe(true);
      }
    })();
    let isDone = false;
    void restarting.then(() => (isDone = true));
    const answers: number[] = [];
    for (let n = 0; !isDone && n < 40; n++) {
      const next = chain([{ ...place, note: `The ${n}th.` } as Draft], headOf(log));
      answers.push(await append(next, log));
      log = [...log, ...next];
      await new Promise((later) => setTimeout(later, 200));
    }
    await restarting;
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([200]));
    await expect.poll(async () => (await fetch(`${cluster.url}${LOG}`)).text()).toBe(writeLog(log));
  });

  test("what may be kept is kept, packed by the site, and asked for anew by who says so", async () => {
    const url = `${cluster.url}/karabakh-2020/sources`;
    const packed = { "accept-encoding": "br" };
    const response = await fetch(url, { headers: packed });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("server")).toBe("nginx");
    const etag = response.headers.get("etag")!;
    await response.text();
    const held = await fetch(url, { headers: { ...packed, "if-none-match": etag } });
    expect([held.status, held.headers.get("etag")]).toEqual([304, etag]);
    const anew = await fetch(url, { headers: { "cache-control": "no-cache" } });
    expect(anew.status).toBe(200);
    // Another reader, who takes nothing packed, has it plain.
    const plain = await fetch(url, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toContain("<!DOCTYPE html>");
  });

  test("limits count who asks the proxy, whatever they say of themselves", async () => {
    const tries = await Promise.all(
      Array.from({ length: 130 }, (_, n) =>
        fetch(cluster.url + LOG, {
          method: "POST",
          body: "x",
          headers: { "content-type": NDJSON, "x-forwarded-for": `192.0.2.${n}` },
        }),
      ),
    );
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401, 429]));
  });
});
