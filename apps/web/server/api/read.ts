import type { IncomingMessage } from "node:http";
import { similar } from "@claimline/core/text/similar";
import { isHeld } from "../fresh.ts";
import { absolute } from "../site.ts";
import { derivationOf, standing, stories, type Served } from "../story.ts";
import { admit } from "./admit.ts";
import { Refusal, type Reply } from "./problem.ts";
import { tagOf } from "@claimline/store/tag";

/** An answer that may be kept and has to be asked for again each time: what is published counts at once. */
function tagged(request: IncomingMessage, etag: string, reply: Omit<Reply, "status">): Reply {
  const headers = { ...reply.headers, etag, "cache-control": "no-cache" };
  return isHeld(request.headers["if-none-match"], etag)
    ? { status: 304, headers, body: "" }
    : { status: 200, headers, body: reply.body };
}

/** A story that stands. Throws a Refusal: there is none, or it was taken down (rule L6). */
export function standingStory(id: string): Served {
  const served = stories().get(id);
  if (!served) {
    const near = similar(id, standing());
    const hint = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : "";
    throw new Refusal(
      404,
      `There is no such story here; /api/v1/stories lists them.${hint}`,
      {},
      { near },
    );
  }
  if (served.down)
    throw new Refusal(410, "This story was taken down.", {}, { takenDown: served.down });
  return served;
}

/** The heads of all stories: what a list of them follows from. */
export const heads = (): string => [...stories().values()].map(({ head }) => head.hash).join(" ");

/** Every story that stands: its title, the head of its log, and where log and page are. */
export const storyList = (): object => ({
  stories: [...stories().values()].flatMap((served) => {
    const { id, head, down } = served;
    const title = down ? null : derivationOf(served, null)?.story.lead.title;
    if (!title) return [];
    return { id, title, head, log: absolute(`/api/v1/${id}/log`), page: absolute(`/${id}`) };
  }),
});

/**
 * The story whose log is asked for. That of a story that was taken down is given to whoever may append to it, and to
 * nobody else: without it they could not put the story back (rule L6).
 */
function logOf(request: IncomingMessage, id: string, tokens: string): Served {
  const served = stories().get(id);
  if (!served?.down || request.headers.authorization === undefined) return standingStory(id);
  admit(request, tokens, id);
  return served;
}

const kept = new WeakMap<Served, { bytes: Buffer; starts: number[] }>();

/** A log's bytes, and where each entry begins and the last one ends: made once, or each slow reader would hold their own. */
function bytesOf(served: Served): { bytes: Buffer; starts: number[] } {
  const known = kept.get(served);
  if (known) return known;
  const made = { bytes: Buffer.from(served.text), starts: [0] };
  for (let at = -1; (at = made.bytes.indexOf("\n", at + 1)) >= 0;) made.starts.push(at + 1);
  kept.set(served, made);
  return made;
}

/** The entries of a log from number `from` on, as they stand in it; the tag is the head. */
export function logRange(
  request: IncomingMessage,
  id: string,
  query: URLSearchParams,
  tokens: string,
): Reply {
  const served = logOf(request, id, tokens);
  const { head, down } = served;
  const given = query.get("from") ?? "1";
  const from = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0;
  if (from < 1 || from > head.seq + 1)
    throw new Refusal(
      400,
      `from is the number of an entry, from 1 to ${head.seq + 1}, the one that comes next.`,
      {},
      { head },
    );
  const { bytes, starts } = bytesOf(served);
  const body = bytes.subarray(starts[from - 1]);
  const headers = {
    "content-type": "application/x-ndjson",
    "claimline-head": `${head.seq}:${head.hash}`,
  };
  // What only some may read is kept by nobody.
  if (down) return { status: 200, headers: { ...headers, "cache-control": "no-store" }, body };
  return tagged(request, tagOf(head), { headers, body });
}
