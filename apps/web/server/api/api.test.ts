import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeLog } from "@claimline/core/log/ndjson";
import { openMemory } from "@claimline/store/memory";
import { expect, test } from "vitest";
import { playStory } from "../../../../tests/stories/play.ts";
import { put, serve } from "../story.ts";
import { api } from "./api.ts";

test("what broke is on record with the kind of what was asked for, and not with which it was", async () => {
  const broken = serve("water-main", writeLog(playStory("water-main")));
  put({ ...broken, state: null as never });
  const said: string[] = [];
  const complain = (what: string): void => void said.push(what);
  const answer = api({ store: openMemory(), tokens: "", addressOf: () => "one", complain });
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const path = "/api/v1/water-main/claim/cellars-office?history=true";
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
  server.close();
  expect([status, said]).toEqual([500, ["GET /api/v1/water-main/claim"]]);
});
