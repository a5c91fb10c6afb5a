import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
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
  token,
  trouble,
} from "./a-site.ts";
import { claimline, environment } from "./terminal.ts";

/* `claimline publish --to https://…` to a site that is busy or away, or whose answers are lost. */

aSite();

test("an answer that was lost is asked for again, and nothing is appended twice", async () => {
  const secret = await made("desk");
  trouble.lost = 2;
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toContain("Published. 21 entries");
  expect(asked.filter((each) => each.startsWith("POST"))).toHaveLength(3);
  expect(await head()).toBe(21);
});

test("a site that is busy is waited for, as long as it asks", async () => {
  const secret = await made("desk");
  trouble.busy = [
    [429, "1"],
    [503, new Date(Date.now() + 1000).toUTCString()],
  ];
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toContain("Published. 21 entries");
  expect(asked.filter((each) => each.startsWith("POST"))).toHaveLength(3);
});

test("one that asks for more than that is told, with what it says", async () => {
  const secret = await made("desk");
  trouble.busy = [[429, "3600"]];
  const { code, err } = await publish(secret);
  expect([code, err]).toEqual([3, expect.stringContaining("429: Busy.")]);
});

test("--watch goes on through a site that is away, and ends where a token does not stand", async () => {
  const secret = await made("desk");
  const child = spawn(process.execPath, [claimline, "publish", folder, "--to", site, "--watch"], {
    env: environment({ CLAIMLINE_TOKEN: secret }),
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const says = (what: RegExp) => expect.poll(() => said, { timeout: 20_000 }).toMatch(what);
  try {
    await says(/Published\. 21 entries/);
    const port = Number(new URL(site).port);
    server.closeAllConnections();
    await new Promise((down) => server.close(down));
    edit();
    await says(/no answer; try again Nothing is lost; tried again in \d+ s\./);
    await new Promise<void>((up) => server.listen(port, up));
    await says(/\{\+Lane\+\}[\s\S]*Published\. 1 entry/);
    expect(await head()).toBe(22);
    await token("revoke", "desk");
    writeFileSync(join(folder, "places/more.yaml"), "id: hill\nname: The hill\nkind: area\n");
    expect(await ended).toBe(3);
    expect(said).toContain("401: ");
    expect(said).not.toContain(secret);
  } finally {
    child.kill();
    await ended;
  }
});
