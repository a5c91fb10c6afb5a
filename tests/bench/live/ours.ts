import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Head } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import { tagOf } from "@claimline/store/tag";
import { makeToken } from "@claimline/store/tokens";
import { serveLogs } from "../../e2e/serve.ts";
import type { Edits } from "./edits.ts";
import { post } from "./post.ts";

export type Ours = {
  port: number;
  path: string;
  /** Sends the line of an entry through the API, as `claimline publish --to` does. */
  publish: (line: string, before: Head) => Promise<void>;
  /** Resident bytes, once what is not used any more was collected. */
  memory: () => Promise<number>;
  stop: () => Promise<void>;
};

/** The built site on an SQLite file that holds the story so far. */
export async function startOurs(edits: Edits): Promise<Ours> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
  const file = join(folder, "log.db");
  const tokens = join(folder, "tokens");
  const store = await openStore(file);
  await store.story(edits.story).append(edits.entries, null);
  await store.close();
  const token = makeToken(tokens, "bench", null, "2031-04-01T00:00:00Z");
  const site = await serveLogs(
    {},
    {
      CLAIMLINE_LOG: file,
      CLAIMLINE_TOKENS: tokens,
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import ${join(import.meta.dirname, "memory.ts")}`,
    },
  );
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  const { port } = new URL(site.url);
  const api = `http://127.0.0.1:${port}/api/v1/${edits.story}/log`;
  return {
    port: Number(port),
    path: `/${edits.story}/stream`,
    publish(line, before) {
      const headers = {
        authorization: `Bearer ${token}`,
        "content-type": "application/x-ndjson",
        "if-match": tagOf(before),
      };
      // Fewer from one address than the site takes at once.
      const from = `127.2.0.${1 + Math.floor(sent++ / 50)}`;
      return post(api, `${line}\n`, headers, agent, from);
    },
    async memory() {
      const answer = once(site.process, "message") as Promise<[number]>;
      site.process.send("memory");
      return (await answer)[0];
    },
    async stop() {
      agent.destroy();
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
