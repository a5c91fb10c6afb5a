import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { chain, headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Post } from "@claimline/core/model/post";
import { openMemory } from "@claimline/store/memory";
import { tagOf } from "@claimline/store/tag";
import { makeToken } from "@claimline/store/tokens";
import { playStory } from "../../../../tests/stories/play.ts";
import { append } from "./append.ts";

const folder = mkdtempSync(join(tmpdir(), "claimline-append-"));
const tokens = join(folder, "tokens");
afterAll(() => rmSync(folder, { recursive: true }));

const token = makeToken(tokens, "desk", null, "2031-11-18T08:00:00Z");
const asked = (body: string, after: Head | null): IncomingMessage =>
  Object.assign(Readable.from([Buffer.from(body)]), {
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/x-ndjson",
      "if-match": tagOf(after),
    },
  }) as unknown as IncomingMessage;

test("one entry that is as long as a book is refused, whatever it holds", async () => {
  const store = openMemory();
  const given = { store, tokens, onAppended: () => {} };
  const [first, ...rest] = playStory("water-main");
  const long = [first!, ...rest.slice(0, 20), { ...rest[20]!, note: "x".repeat(600_000) }];
  for (const body of [writeLog(long), `${"x".repeat(600_000)}\n`])
    await expect(append(asked(body, null), "water-main", given)).rejects.toMatchObject({
      status: 413,
    });
  expect(await store.stories()).toEqual([]);
});

test("who is overtaken while the site looks at the log is told of the conflict, and of nothing broken", async () => {
  const entries = playStory("water-main");
  const [first, rest] = [entries.slice(0, 29), entries.slice(29)];
  const store = openMemory();
  await store.story("water-main").append(first, null);
  // Another machine's append comes between this one's look at the head and its reading.
  const slow = {
    ...store,
    story: (id: string) => ({
      ...store.story(id),
      async head() {
        const head = await store.story(id).head();
        await store.story(id).append(rest, headOf(first));
        return head;
      },
    }),
  };
  const body = writeLog(chain([{ ...rest[0]!, note: "Otherwise." }], headOf(first)));
  const given = { store: slow, tokens, onAppended: () => {} };
  await expect(append(asked(body, headOf(first)), "water-main", given)).rejects.toMatchObject({
    status: 409,
    more: { head: headOf(entries) },
  });
});

test("paragraphs that no source has are refused, however many are named", async () => {
  const entries = playStory("water-main").slice(0, 29);
  const store = openMemory();
  await store.story("water-main").append(entries, null);
  const head = headOf(entries);
  const post = entries.find(({ record }) => record.is === "post")! as Entry & { op: "put" };
  const told = post.record as Post;
  for (const to of [9_007_199_254_740_991, 1000]) {
    const record = { ...told, retells: [{ ...told.retells[0]!, to }] };
    const body = writeLog(chain([{ ...post, record }], head));
    const given = { store, tokens, onAppended: () => {} };
    await expect(append(asked(body, head), "water-main", given)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(`paragraph ${to} of source:`),
    });
  }
});
