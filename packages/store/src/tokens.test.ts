import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StoreError } from "./store.ts";
import { makeToken, readTokens, revokeToken, tokenShown } from "./tokens.ts";

const AT = "2031-04-01T09:00:00Z";
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimline-tokens-"));
  path = join(folder, "tokens");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a token is told once; the file has its hash, for its owner only", () => {
  const token = makeToken(path, "desk", null, AT)!;
  expect(token).toMatch(/^clm_[\w-]{43}$/);
  expect(readFileSync(path, "utf8")).not.toContain(token.slice(4));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readTokens(path)).toEqual([
    { name: "desk", story: null, madeAt: AT, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test("the one who shows a token is found, and nobody else", () => {
  const desk = makeToken(path, "desk", null, AT)!;
  const night = makeToken(path, "night", "water-main", AT)!;
  const tokens = readTokens(path);
  expect(tokenShown(tokens, desk)?.name).toBe("desk");
  expect(tokenShown(tokens, night)?.story).toBe("water-main");
  for (const other of ["", "clm_", desk.slice(0, -1), `${desk} `, tokens[0]!.hash])
    expect(tokenShown(tokens, other)).toBeNull();
});

test("a revoked token is gone at once; its name can be given again, to another one", () => {
  const first = makeToken(path, "desk", null, AT)!;
  expect(makeToken(path, "desk", null, AT)).toBeNull();
  expect([revokeToken(path, "desk", AT), revokeToken(path, "desk", AT)]).toEqual([true, false]);
  expect(readTokens(path)).toEqual([]);
  const second = makeToken(path, "desk", null, AT)!;
  expect(tokenShown(readTokens(path), first)).toBeNull();
  expect(tokenShown(readTokens(path), second)?.name).toBe("desk");
});

test("a damaged file lets nobody in, and names its line", () => {
  makeToken(path, "desk", null, AT);
  for (const bad of ["{", '{"op":"make","token":{"name":"x"}}', "null", '{"op":"grant"}', ""]) {
    const whole = readFileSync(path, "utf8");
    appendFileSync(path, `${bad}\n`);
    expect(() => readTokens(path), bad).toThrow(StoreError);
    expect(() => readTokens(path), bad).toThrow("line 2");
    writeFileSync(path, whole);
  }
});
