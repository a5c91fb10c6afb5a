import type { IncomingMessage } from "node:http";
import { createHash } from "node:crypto";
import { exportStory } from "@claimline/core/export/json";
import { isHeld } from "../fresh.ts";
import { absolute } from "../site.ts";
import { derivationOf, stories, type Served } from "../story.ts";
import { Refusal, type Reply } from "./problem.ts";
import { tagOf } from "@claimline/store/tag";

/** An answer that may be kept and has to be asked for again each time: what is published counts at once. */
export function tagged(
  request: IncomingMessage,
  etag: string,
  reply: Omit<Reply, "status">,
): Reply {
  const headers = { ...reply.headers, etag, "cache-control": "no-cache" };
  return isHeld(request.headers["if-none-match"], etag)
    ? { status: 304, headers, body: "" }
    : { status: 200, headers, body: reply.body };
}

/** JSON with a tag of its own text. */
export const json = (request: IncomingMessage, data: unknown): Reply =>
  jsonText(request, `${JSON.stringify(data)}\n`);

function jsonText(request: IncomingMessage, body: string): Reply {
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return tagged(request, `"${tag}"`, { headers: { "content-type": "application/json" }, body });
}

/** A story that stands. Throws a Refusal: there is none, or it was taken down (rule L6). */
export function standingStory(id: string): Served {
  const served = stories().get(id);
  if (!served) throw new Refusal(404, "There is no such story here; /api/v1/stories lists them.");
  if (served.down)
    throw new Refusal(410, "This story was taken down.", {}, { takenDown: served.down });
  return served;
}

/** Every story that stands: its title, the head of its log, and where log and page are. */
export const storyList = (request: IncomingMessage): Reply =>
  json(request, {
    stories: [...stories().values()].flatMap((served) => {
      const { id, head, down } = served;
      const title = down ? null : derivationOf(served, null)?.story.lead.title;
      if (!title) return [];
      return { id, title, head, log: absolute(`/api/v1/${id}/log`), page: absolute(`/${id}`) };
    }),
  });

const exported = new WeakMap<Served, string>();

/** A story as it stands at the end of its log, with all that follows from it: made once for each head. */
export function storyExport(request: IncomingMessage, id: string): Reply {
  const served = standingStory(id);
  let text = exported.get(served);
  if (text === undefined) {
    text = `${JSON.stringify(exportStory(derivationOf(served, null)!, served.head))}\n`;
    exported.set(served, text);
  }
  return jsonText(request, text);
}

/** The entries of a log from number `from` on, as they stand in it; the tag is the head. */
export function logRange(request: IncomingMessage, id: string, query: URLSearchParams): Reply {
  const { head, text } = standingStory(id);
  const given = query.get("from") ?? "1";
  const from = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0;
  if (from < 1 || from > head.seq + 1)
    throw new Refusal(
      400,
      `from is the number of an entry, from 1 to ${head.seq + 1}, the one that comes next.`,
      {},
      { head },
    );
  const body = text
    .split("\n")
    .slice(from - 1)
    .join("\n");
  return tagged(request, tagOf(head), {
    headers: {
      "content-type": "application/x-ndjson",
      "claimline-head": `${head.seq}:${head.hash}`,
    },
    body,
  });
}
