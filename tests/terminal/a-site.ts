import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { afterEach, beforeEach, expect } from "vitest";
import { storyFolder } from "../stories/play.ts";
import { serve, type Site } from "./served.ts";
import { told } from "./told.ts";

/* A folder to publish and a site that takes it, for each test; the site may be busy, or lose its answers. */

let home: string;
let tokens: string;
let close: Site["close"];
export let folder: string;
export let store: Store;
export let server: Site["server"];
export let site: string;
/** What came in: method and address, never more. */
export let asked: string[];
/** What goes wrong with appends at first. */
export const trouble = {
  /** How many answers are lost on their way. */
  lost: 0,
  /** What is answered first: a status, and for how long to wait. */
  busy: [] as [status: number, wait: string][],
};

/** An answer with these troubles before it. */
const troubled =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === "POST" && trouble.lost-- > 0)
      response.writeHead = () => response.destroy() && response;
    const [first] = request.method === "POST" ? trouble.busy.splice(0, 1) : [];
    if (first) {
      const type = "application/problem+json";
      response.writeHead(first[0], { "content-type": type, "retry-after": first[1] });
      response.end(JSON.stringify({ detail: "Busy." }));
    } else answer(request, response);
  };

/** Begins the site before each test of a file, and ends it after. */
export function aSite(): void {
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "claimline-site-"));
    folder = join(home, "story");
    tokens = join(home, "tokens");
    cpSync(join(storyFolder("water-main"), "base"), folder, { recursive: true });
    store = await openStore("memory:");
    asked = [];
    Object.assign(trouble, { lost: 0, busy: [] });
    ({ site, server, close } = await serve(store, tokens, troubled));
  });
  afterEach(async () => {
    await close();
    rmSync(home, { recursive: true, force: true });
  });
}

export const token = (...args: string[]) => told(["token", ...args, "--in", tokens]);

export async function made(...args: string[]): Promise<string> {
  const { code, out } = await token("make", ...args);
  expect(code).toBe(0);
  return out.trim();
}

export const publish = (secret: string, ...more: string[]) =>
  told(["publish", folder, "--to", site, "--yes", ...more], { env: { CLAIMLINE_TOKEN: secret } });

export const head = async () => (await store.story("water-main").head())?.seq ?? 0;

export function edit(): void {
  const file = join(folder, "posts/burst.md");
  writeFileSync(file, readFileSync(file, "utf8").replace(/Street/, "Lane"));
}
