import { chain } from "@claimline/core/log/chain";
import { KnownFrom } from "@claimline/core/log/entry";
import { expect, test } from "vitest";
import {
  aSite,
  asked,
  edit,
  folder,
  head,
  made,
  publish,
  server,
  site,
  store,
  token,
} from "./a-site.ts";
import { told } from "./told.ts";

/* `claimline publish --to https://…` against the API of a site. */

aSite();

test("a folder is published to a site, and right after that what has changed in it", async () => {
  const secret = await made("desk");
  const { code, out, err } = await publish(secret);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`Published. 21 entries to ${site}`);
  edit();
  const corrected = await publish(secret, "--note", "It is a lane.");
  expect(corrected.out).toContain("[-Street-] {+Lane+}");
  expect(await head()).toBe(22);
  expect(asked.join(" ")).not.toContain(secret);
});

test("without a token nothing is asked of a site but what it shows anybody", async () => {
  const none = await told(["publish", folder, "--to", site, "--yes"]);
  expect([none.code, none.out]).toEqual([2, ""]);
  expect(none.err).toContain("CLAIMLINE_TOKEN");
  const dry = await told(["publish", folder, "--to", site, "--dry-run"]);
  expect(dry.code).toBe(0);
  expect(dry.out).toContain("New post");
  expect(asked).toEqual(["GET /api/v1/water-main/log?from=1"]);
});

test("a token that does not stand, or is for another story, is told in one line: 3", async () => {
  const secret = await made("desk");
  const other = await made("ferry", "--for", "ferry");
  expect((await token("revoke", "desk")).code).toBe(0);
  for (const [shown, status] of [
    [secret, 401],
    [other, 403],
    [`clm_${"x".repeat(43)}`, 401],
  ] as const) {
    const { code, err } = await publish(shown);
    expect(code).toBe(3);
    expect(err).toContain(`${status}: `);
    expect(err).not.toContain(shown);
  }
  const broken = await publish("two words\nand a line");
  expect(broken.code).toBe(3);
  expect(broken.err).not.toContain("two words");
  expect(await head()).toBe(0);
});

test("a token is sent over https only, and to no address with more in it than a site", async () => {
  for (const address of [
    "http://example.org",
    "https://user:word@localhost",
    `${site}/?x=1`,
    "https://",
  ]) {
    const { code } = await told(["publish", folder, "--to", address, "--yes"], {
      env: { CLAIMLINE_TOKEN: "clm_x" },
    });
    expect(code, address).toBe(3);
  }
  expect(asked).toEqual([]);
});

test("what answers and is no site is told as that", async () => {
  const secret = await made("desk");
  server.removeAllListeners("request").on("request", (_, response) => response.end("<p>Hello</p>"));
  const { code, err } = await publish(secret);
  expect(code).toBe(3);
  expect(err).toContain("no site with an API");
});

test("a story that was taken down is put back by whoever may publish it, and by nobody else", async () => {
  const secret = await made("desk");
  const other = await made("ferry", "--for", "ferry");
  await publish(secret);
  const log = store.story("water-main");
  const down = chain(
    [
      {
        op: "retract",
        record: { is: "story", id: "water-main" },
        recordedAt: "2031-11-18T12:00:00Z",
        knownFrom: KnownFrom.parse({ when: "2031-11-18", step: 9 }),
        note: "It was looked at again.",
      },
    ],
    await log.head(),
  );
  await log.append(down, await log.head());
  const address = `${site}/api/v1/water-main/log`;
  await expect.poll(async () => (await fetch(address)).status).toBe(410);
  for (const shown of [other, `clm_${"x".repeat(43)}`]) {
    const { code, err } = await publish(shown);
    expect([code, err]).toEqual([3, expect.stringMatching(/40[13]: /)]);
  }
  const refused = await fetch(address, { headers: { authorization: "Bearer two words" } });
  expect([refused.status, await refused.text()]).toEqual([
    401,
    expect.not.stringContaining("Mill Street"),
  ]);
  edit();
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toMatch(/Put back story .* {2}water-main/);
  expect(out).toContain("{+Lane+}");
  expect(await head()).toBe(24);
  const back = await fetch(address);
  expect([back.status, back.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  expect((await publish(secret)).out).toContain("Nothing has changed");
  expect(asked.join(" ")).not.toContain(secret);
});
