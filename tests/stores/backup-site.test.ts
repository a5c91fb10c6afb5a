import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { makeToken } from "@claimline/store/tokens";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSite } from "../../apps/web/server/site.ts";
import { serve, type Site } from "../terminal/served.ts";
import { told } from "../terminal/told.ts";
import { FERRY, text, WATER } from "./kept.ts";

/* `claimline backup` and `restore` with a site at the other end. */

let home: string;
let store: Store;
let site: Site;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-backup-"));
  store = await openStore("memory:");
});
afterEach(async () => {
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

/** Serves what is in the store, and what comes. */
async function served(): Promise<Site> {
  openSite("https://example.org");
  return serve(store, join(home, "tokens"));
}

test("a site is kept as it shows itself, all of it or one story, without a token", async () => {
  await store.story("water-main").append(WATER, null);
  await store.story("ferry").append(FERRY, null);
  site = await served();
  const folder = join(home, "site");
  expect((await told(["backup", folder, "--from", site.site])).code).toBe(0);
  expect(text(join(folder, "ferry.ndjson"))).toBe(writeLog(FERRY));
  expect(text(join(folder, "water-main.ndjson"))).toBe(writeLog(WATER));
  const file = join(folder, "alone.ndjson");
  expect((await told(["backup", file, "--from", `${site.site}/ferry`])).code).toBe(0);
  expect(text(file)).toBe(writeLog(FERRY));
  const none = await told(["backup", file, "--from", `${site.site}/nobody`]);
  expect([none.code, none.err]).toEqual([3, expect.stringContaining("no story “nobody”")]);
});

test("a site takes back what it lacks from whoever has a token, and from nobody else", async () => {
  const files = join(home, "site");
  mkdirSync(files);
  writeFileSync(join(files, "ferry.ndjson"), writeLog(FERRY));
  writeFileSync(join(files, "water-main.ndjson"), writeLog(WATER));
  // Of one story its beginning is there, as it was first published.
  const published = WATER.filter(({ recordedAt }) => recordedAt === WATER[0]!.recordedAt);
  await store.story("water-main").append(published, null);
  site = await served();
  const token = makeToken(join(home, "tokens"), "desk", null, "2031-04-01T09:00:00Z")!;
  const restore = (CLAIMLINE_TOKEN: string) =>
    told(["restore", files, "--to", site.site], { env: { CLAIMLINE_TOKEN } });
  const refused = await restore(`clm_${"x".repeat(43)}`);
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining("401: ")]);
  expect(await store.stories()).toEqual(["water-main"]);
  const { code, out } = await restore(token);
  expect(code).toBe(0);
  expect(out).toContain(`Restored. water-main: ${WATER.length - published.length} entries`);
  expect(await store.story("water-main").read(1)).toBe(writeLog(WATER));
  expect(await store.story("ferry").read(1)).toBe(writeLog(FERRY));
  expect((await restore(token)).out).toContain("There already. ferry");
});
