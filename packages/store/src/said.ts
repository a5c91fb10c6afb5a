import type { Head } from "@claimline/core/log/entry";
import { StoryId } from "@claimline/core/model/id";
import { StoreError } from "./store.ts";

/* What a site says, which may be broken, or somebody else's. */

/** Bytes of the longest log that is read from a site, and of anything else that it says. */
const LONGEST_LOG = 1 << 28;
const LONGEST = 1 << 20;
/** Characters of a refusal that are told on. */
const TOLD = 300;
/** Milliseconds after which a site whose answer broke off is asked again. */
const AGAIN = 1000;

/** The text of an answer. Throws a StoreError if it breaks off, or has no end. */
export async function textOf(address: string, { body }: Response, most = LONGEST_LOG) {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body ?? []) {
      size += part.length;
      if (size > most) break;
      parts.push(part);
    }
  } catch (error) {
    throw new StoreError(`${address}: the answer broke off; try again`, {
      cause: error,
      again: AGAIN,
    });
  }
  if (size > most) throw new StoreError(`${address}: the answer has more than ${most} bytes`);
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** What an answer says in JSON, if it says so; undefined for anything else. */
async function jsonOf(address: string, response: Response, type: string): Promise<unknown> {
  if (!response.headers.get("content-type")?.startsWith(type)) return undefined;
  const text = await textOf(address, response, LONGEST);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;

export type Problem = { detail: string; head: Head | null };

/** The problem that an answer tells; null if the site did not tell one, as where something else answers in its place. */
export async function problemIn(address: string, response: Response): Promise<Problem | null> {
  const said = await jsonOf(address, response, "application/problem+json");
  const [detail, head] = [member(said, "detail"), member(said, "head")];
  if (typeof detail !== "string") return null;
  const isHead =
    typeof member(head, "seq") === "number" && typeof member(head, "hash") === "string";
  return { detail: detail.slice(0, TOLD), head: isHead ? (head as Head) : null };
}

/** The ids of the stories that an answer lists, in the order of their letters; null if it lists none. */
export async function storiesIn(address: string, response: Response): Promise<string[] | null> {
  const stories = member(await jsonOf(address, response, "application/json"), "stories");
  if (!Array.isArray(stories)) return null;
  const ids = stories.map((each) => StoryId.safeParse(member(each, "id")));
  return ids.every(({ success }) => success) ? ids.map(({ data }) => data!).toSorted() : null;
}
