import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Head } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import { tagOf } from "@claimline/store/tag";
import { makeToken } from "@claimline/store/tokens";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

export const NOW = "2031-11-18T08:00:00Z";
export const NDJSON = "application/x-ndjson";
export const LOG = "/api/v1/water-main/log";

export const entries = playStory("water-main");
// Between two publications: an append holds together.
const START = 29;
export const first = entries.slice(0, START);
export const rest = entries.slice(START);
export const place = first.find(({ record }) => record.is === "place")!;

/** Appends with a token to the story of whoever answers at an address, after a head. */
export const send = (
  url: string,
  token: string,
  body: string | Uint8Array,
  after: Head | null,
  more: Record<string, string> = {},
): Promise<Response> =>
  fetch(url + LOG, {
    method: "POST",
    body: body as BodyInit,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": NDJSON,
      "if-match": tagOf(after),
      ...more,
    },
  });

/** Who appends: a store, a file of tokens and one of them, and a site once it is served. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "claimline-append-"));
  readonly #file = join(this.folder, "log.db");
  readonly tokens = join(this.folder, "tokens");
  readonly token = makeToken(this.tokens, "desk", null, NOW)!;
  site!: Site;

  async serve(logs: Record<string, string> = {}, more: Record<string, string> = {}): Promise<void> {
    const settings = { CLAIMLINE_LOG: this.#file, CLAIMLINE_TOKENS: this.tokens, ...more };
    this.site = await serveLogs(logs, settings);
  }

  post(body: string | Uint8Array, after: Head | null, more?: Record<string, string>) {
    return send(this.site.url, this.token, body, after, more);
  }

  /** What the store holds, read by a second process's way in. */
  async stored(): Promise<string> {
    const store = await openStore(this.#file);
    try {
      return await store.story("water-main").read(1);
    } finally {
      await store.close();
    }
  }

  /** Holds a refusal to its form; its members. */
  async refused(response: Response, status: number): Promise<Record<string, unknown>> {
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ status, detail: expect.stringMatching(/\w/) });
    expect(JSON.stringify(body)).not.toContain(this.token.slice(4));
    return body;
  }

  async close(): Promise<void> {
    await this.site.stop();
    rmSync(this.folder, { recursive: true });
  }
}
