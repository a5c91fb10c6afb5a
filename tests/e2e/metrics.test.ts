import { expect, test } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import parse from "parse-prometheus-text-format";
import { freePort } from "../free-port.ts";
import { Desk, first, rest } from "./appending.ts";
import { serveLogs } from "./serve.ts";

/* What is counted, in the Prometheus format, at an address of its own. */

type Family = ReturnType<typeof parse>[number];

let port: number;
let desk: Desk;
test.beforeEach(async () => {
  port = await freePort();
  desk = new Desk();
});
test.afterEach(() => desk.close());

let text = "";

async function read(): Promise<Map<string, Family>> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  text = await response.text();
  return new Map(parse(text).map((family) => [family.name, family]));
}

/** How many requests were answered so; the parser puts a histogram's labels together. */
const answered = (route: string, method: string, status: number): string | undefined =>
  text
    .split("\n")
    .find((line) =>
      line.startsWith(
        `claimline_http_request_duration_seconds_count{route="${route}",method="${method}",status="${status}"}`,
      ),
    )
    ?.split(" ")
    .at(-1);

const value = (of: Map<string, Family>, name: string, labels: Record<string, string> = {}) => {
  const found = of
    .get(name)
    ?.metrics.find((each) =>
      Object.entries(labels).every(([label, wanted]) => each.labels?.[label] === wanted),
    );
  return Number(found?.value ?? found?.count ?? Number.NaN);
};

test("requests, streams, entries, heads and lags are counted, and no label names a reader", async () => {
  await desk.serve({}, { CLAIMLINE_METRICS: String(port) });
  const { url } = desk.site;
  expect((await desk.post(writeLog(first), null)).status).toBe(200);
  const stop = new AbortController();
  const stream = await fetch(`${url}/water-main/stream`, { signal: stop.signal });
  expect((await desk.post(writeLog(rest), headOf(first))).status).toBe(200);
  expect((await desk.post(writeLog(rest), null)).status).toBe(400);
  for (const path of [
    "/water-main",
    "/water-main",
    "/water-main/claim/S3CRET?q=S3CRET",
    "/healthz",
  ])
    await (await fetch(url + path)).text();

  const now = await read();
  expect(now.get("claimline_http_request_duration_seconds")?.type).toBe("HISTOGRAM");
  expect(answered("/[story]", "GET", 200)).toBe("2");
  expect(answered("/[story]/claim/[id]", "GET", 404)).toBe("1");
  expect(answered("/api/v1/[story]/log", "POST", 200)).toBe("2");
  expect(answered("/api/v1/[story]/log", "POST", 400)).toBe("1");
  expect(value(now, "claimline_streams_open")).toBe(1);
  expect(value(now, "claimline_streams_evicted_total")).toBe(0);
  const story = { story: "water-main" };
  const all = first.length + rest.length;
  expect(value(now, "claimline_entries_appended_total", story)).toBe(all);
  expect(value(now, "claimline_head_seq", story)).toBe(all);
  expect(value(now, "claimline_append_to_stream_seconds")).toBe(2);
  expect(value(now, "process_resident_memory_bytes")).toBeGreaterThan(1e6);
  for (const family of now.values()) expect(family.help, family.name).toMatch(/\w/);
  expect(text).not.toMatch(/S3CRET|127\.0\.0\.1|::1/);

  stop.abort();
  await stream.text().catch(() => "");
  await expect.poll(async () => value(await read(), "claimline_streams_open")).toBe(0);
  expect(value(await read(), "claimline_streams_opened_total")).toBe(1);
});

test("only at the address that was asked for, and nothing else there", async () => {
  await desk.serve({}, { CLAIMLINE_METRICS: `127.0.0.1:${port}` });
  expect((await fetch(`${desk.site.url}/metrics`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: "POST" })).status).toBe(405);
  for (const [text, says] of [
    ["x", /CLAIMLINE_METRICS is x; it must be a number/],
    [":9464", /must be PORT or HOST:PORT/],
    [String(port), /EADDRINUSE/],
  ] as const)
    await expect(serveLogs({}, { CLAIMLINE_METRICS: text })).rejects.toThrow(says);
});
