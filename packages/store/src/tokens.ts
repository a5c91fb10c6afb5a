import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { StoreError } from "./store.ts";

/** Who may append through a site: a name for people, and the one story that it is for (null: all of them). */
export type Token = { name: string; story: string | null; madeAt: string; hash: string };

/** What a name of a token may look like. */
export const TOKEN_NAME: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Line = ({ op: "make"; token: Token } | { op: "revoke"; name: string }) & { at: string };

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

const isText = (value: unknown): value is string => typeof value === "string";

function isLine(value: unknown): value is Line {
  const { op, name, token } = (value ?? {}) as { op?: unknown; name?: unknown; token?: Token };
  if (op === "revoke") return isText(name);
  return (
    op === "make" &&
    isText(token?.name) &&
    isText(token.madeAt) &&
    (token.story === null || isText(token.story)) &&
    /^[0-9a-f]{64}$/.test(token.hash)
  );
}

function lineIn(path: string, text: string, at: number): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (isLine(line)) return line;
  } catch {
    // Told below, with what is no line in another way.
  }
  throw new StoreError(
    `${path}, line ${at + 1}: no token stands here; nobody may append until it is mended`,
  );
}

/** The tokens that were made and not revoked, in the order of their making. Throws a StoreError with the first bad line. */
export function readTokens(path: string): Token[] {
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new StoreError(`${path}: ${(error as Error).message}`, { cause: error });
  }
  const tokens = new Map<string, Token>();
  const lines = text.split("\n");
  // Every line is ended: what is left over was cut short.
  if (lines.at(-1) === "") lines.pop();
  for (const [at, each] of lines.entries()) {
    const line = lineIn(path, each, at);
    // Of two of one name that were made at once, the first one stands.
    if (line.op === "revoke") tokens.delete(line.name);
    else if (!tokens.has(line.token.name)) tokens.set(line.token.name, line.token);
  }
  return [...tokens.values()];
}

/** Lines are only ever added, each in one write: two that come at once stand one after the other. */
function add(path: string, line: Line): void {
  try {
    const file = openSync(path, "a", 0o600);
    try {
      const { size } = fstatSync(file);
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      if (writeSync(file, bytes) < bytes.length) {
        // A line that is cut off would let nobody in any more.
        ftruncateSync(file, size);
        throw new Error("the disk is full; nothing was recorded; make room and try again");
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new StoreError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes a token and gives it, the only time that it is told: the file has its hash. Null if the name is taken. */
export function makeToken(
  path: string,
  name: string,
  story: string | null,
  at: string,
): string | null {
  if (readTokens(path).some((token) => token.name === name)) return null;
  const token = `clm_${randomBytes(32).toString("base64url")}`;
  const hash = hashOf(token).toString("hex");
  add(path, { op: "make", at, token: { name, story, madeAt: at, hash } });
  return readTokens(path).some((each) => each.hash === hash) ? token : null;
}

/** Takes a token back, at once and for good. False if there is none by this name. */
export function revokeToken(path: string, name: string, at: string): boolean {
  if (!readTokens(path).some((token) => token.name === name)) return false;
  add(path, { op: "revoke", at, name });
  return true;
}

/** The token that somebody shows, or null; how long that takes says nothing about any of them. */
export function tokenShown(tokens: readonly Token[], shown: string): Token | null {
  const hash = hashOf(shown);
  let found: Token | null = null;
  for (const token of tokens)
    if (timingSafeEqual(hash, Buffer.from(token.hash, "hex"))) found = token;
  return found;
}
