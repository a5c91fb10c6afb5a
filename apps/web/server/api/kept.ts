import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { json as safeJson } from "@claimline/core/text/safe-json";
import { AnswerCache } from "../cache.ts";
import { bodiesOf, BROTLI_TAGS, choose } from "../encoding.ts";
import { isHeld } from "../fresh.ts";
import type { Reply } from "./problem.ts";

const TYPE = "application/json";
const cache = new AnswerCache(64 * 1024 * 1024);

/**
 * JSON that is made once for a key and packed as the reader takes it; the ETag tells text and packing. It may be kept,
 * and has to be asked for again each time: what is published counts at once. Characters that nobody sees, or that a
 * terminal would act on, stand as escapes.
 */
export async function keptJson(
  request: IncomingMessage,
  key: string,
  make: () => unknown,
): Promise<Reply> {
  let known = cache.get(key);
  if (!known) {
    const bytes = Buffer.from(`${safeJson(make(), 0)}\n`);
    const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    known = { status: 200, headers: { etag: tag }, bodies: bodiesOf(bytes, TYPE, false) };
    cache.set(key, known);
  }
  const text = String(known.headers["etag"]);
  const accepted = request.headers["accept-encoding"];
  const { bytes, coding, tag } = await known.bodies.in(
    choose(Array.isArray(accepted) ? accepted.join() : accepted),
  );
  const etag = `"${text}-${tag}"`;
  const headers = { etag, "cache-control": "no-cache", vary: "Accept-Encoding" };
  // Unpacked, both Brotlis are the same.
  const same = coding === "br" ? BROTLI_TAGS.map((each) => `"${text}-${each}"`) : [etag];
  if (same.some((each) => isHeld(request.headers["if-none-match"], each)))
    return { status: 304, headers, body: "" };
  return {
    status: 200,
    headers: {
      ...headers,
      "content-type": TYPE,
      ...(coding === "identity" ? {} : { "content-encoding": coding }),
    },
    body: bytes,
  };
}
