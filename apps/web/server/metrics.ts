import { createServer, type Server } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Address } from "./settings.ts";
import { stories } from "./story.ts";
import type { Streams } from "./stream.ts";

/** Seconds of an answer: from a kept page to a derivation of a moment nobody asked for before. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

type Answered = { route: string; method: string; status: number; seconds: number };

/** What is counted of the site, in the Prometheus format. No label names a reader, an address or a record. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "claimline_http_request_duration_seconds",
    help: "Time from the request to the end of its answer, by pattern of the address; streams apart.",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #entries = new Counter({
    name: "claimline_entries_appended_total",
    help: "Entries that were appended through this process.",
    labelNames: ["story"],
    registers: [this.#registry],
  });
  readonly #lag = new Histogram({
    name: "claimline_append_to_stream_seconds",
    help: "Time from the store's word that entries are in the log until they were handed to this process's streams.",
    buckets: [0.0005, ...SECONDS],
    registers: [this.#registry],
  });
  /** Appends of this process that its streams have not seen yet, by story: the number of the last entry, and the moment. */
  readonly #awaited = new Map<string, { seq: number; at: number }[]>();
  /** How far the streams have seen a story. */
  readonly #seen = new Map<string, number>();

  constructor(streams: Streams) {
    collectDefaultMetrics({ register: this.#registry });
    const gauge = (
      name: string,
      help: string,
      read: (gauge: Gauge) => void,
      labels: string[] = [],
    ) =>
      new Gauge({
        name,
        help,
        labelNames: labels,
        registers: [this.#registry],
        collect() {
          read(this);
        },
      });
    gauge("claimline_streams_open", "Readers of streams at this moment.", (of) =>
      of.set(streams.size),
    );
    const counter = (name: string, help: string, read: () => number) =>
      new Counter({
        name,
        help,
        registers: [this.#registry],
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    counter("claimline_streams_opened_total", "Streams that have begun.", () => streams.opened);
    counter(
      "claimline_streams_evicted_total",
      "Readers of streams who were let go, because their line stayed full.",
      () => streams.evicted,
    );
    gauge(
      "claimline_head_seq",
      "Number of the last entry of a story that is served.",
      (of) => {
        of.reset();
        for (const { id, head } of stories().values()) of.set({ story: id }, head.seq);
      },
      ["story"],
    );
  }

  answered({ route, method, status, seconds }: Answered): void {
    // A stream that was not refused lasts as long as its reader likes.
    if (route === "/[story]/stream" && status < 400) return;
    this.#requests.observe({ route, method, status }, seconds);
  }

  /** Entries are in the store; `seq` is the last one's number. */
  appended(story: string, count: number, seq: number): void {
    this.#entries.inc({ story }, count);
    // The store's own hint may have been faster than its answer.
    if ((this.#seen.get(story) ?? 0) >= seq) return this.#lag.observe(0);
    const awaited = this.#awaited.get(story) ?? [];
    this.#awaited.set(story, [...awaited, { seq, at: performance.now() }]);
  }

  /** The streams have a story up to an entry. */
  streamed(story: string, seq: number): void {
    this.#seen.set(story, seq);
    const awaited = this.#awaited.get(story) ?? [];
    for (const each of awaited)
      if (each.seq <= seq) this.#lag.observe((performance.now() - each.at) / 1000);
    this.#awaited.set(
      story,
      awaited.filter((each) => each.seq > seq),
    );
  }

  /** Listens at an address of its own: what is on the site's port, a proxy would show to everybody. Rejects if it cannot. */
  async listen({ host, port }: Address): Promise<Server> {
    const server = createServer((request, response) => {
      const isMetrics = request.url?.split("?")[0] === "/metrics";
      if (!isMetrics || request.method !== "GET") {
        response.writeHead(isMetrics ? 405 : 404, { "content-type": "text/plain" });
        response.end("GET /metrics\n");
        return;
      }
      void this.#registry.metrics().then((text) => {
        response.writeHead(200, {
          "content-type": this.#registry.contentType,
          "cache-control": "no-store",
        });
        response.end(text);
      });
    });
    await new Promise<void>((done, failed) =>
      server
        .once("error", (error) => failed(new Error(`CLAIMLINE_METRICS: ${error.message}`)))
        .listen(port, host, done),
    );
    return server.unref();
  }
}
