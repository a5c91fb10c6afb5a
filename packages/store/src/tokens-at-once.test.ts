import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeToken, readTokens, revokeToken, tokenShown } from "./tokens.ts";

/* What two who make tokens at once, and a disk that is full, do to the file of tokens. */

const AT = "2031-04-01T09:00:00Z";
const module = join(import.meta.dirname, "tokens.ts");
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimline-tokens-"));
  path = join(folder, "tokens");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes tokens of the same names as others do, each name at the same moment; gives those that were made. */
const MAKER = `
  const { parentPort, workerData: { module, path, turn, makers, names } } = require("node:worker_threads");
  import(module).then(({ makeToken }) => {
    const made = [];
    for (let n = 0; n < names; n++) {
      if (Atomics.add(turn, n, 1) + 1 === makers) Atomics.notify(turn, n);
      for (let seen; (seen = Atomics.load(turn, n)) < makers;) Atomics.wait(turn, n, seen);
      const token = makeToken(path, "desk-" + n, null, "${AT}");
      if (token) made.push(["desk-" + n, token]);
    }
    parentPort.postMessage(made);
  });`;

test("of those who make a token of one name at once, one is told it, and that one stands", async () => {
  const [makers, names] = [3, 20];
  const turn = new Int32Array(new SharedArrayBuffer(4 * names));
  const workerData = { module, path, turn, makers, names };
  const all = await Promise.all(
    Array.from({ length: makers }, () => {
      const worker = new Worker(MAKER, { eval: true, workerData });
      return new Promise<[string, string][]>((done, failed) =>
        worker.once("message", done).once("error", failed),
      );
    }),
  );
  const made = all.flat();
  expect(made.map(([name]) => name).toSorted()).toEqual(
    Array.from({ length: names }, (_, n) => `desk-${n}`).toSorted(),
  );
  const tokens = readTokens(path);
  for (const [name, token] of made) expect(tokenShown(tokens, token)?.name).toBe(name);
});

test("a name is free again once it is taken back, whoever else had wanted it", () => {
  const first = makeToken(path, "desk", null, AT)!;
  const line = JSON.parse(readFileSync(path, "utf8")) as { token: { hash: string } };
  const late = { ...line, token: { ...line.token, hash: "0".repeat(64) } };
  writeFileSync(path, `${JSON.stringify(line)}\n${JSON.stringify(late)}\n`);
  expect(tokenShown(readTokens(path), first)?.name).toBe("desk");
  revokeToken(path, "desk", AT);
  expect(readTokens(path)).toEqual([]);
  expect(makeToken(path, "desk", null, AT)).not.toBe(null);
});

// `ulimit -f` gives a disk that is full after so much; there is none on Windows.
test.skipIf(process.platform === "win32")(
  "on a full disk no token is made, and those that stand go on standing",
  () => {
    const desk = makeToken(path, "desk", null, AT)!;
    for (let n = 0; readFileSync(path).length < 900; n++) makeToken(path, `other-${n}`, null, AT);
    const before = readFileSync(path, "utf8");
    expect(before.length).toBeLessThan(1024);
    const { status, stdout, stderr } = spawnSync(
      "bash",
      [
        "-c",
        'ulimit -f 1; exec "$0" --input-type=module -e "$1"',
        process.execPath,
        `const { makeToken } = await import(${JSON.stringify(module)});
         console.log(makeToken(${JSON.stringify(path)}, "night", null, "${AT}"));`,
      ],
      { encoding: "utf8" },
    );
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("nothing was recorded");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(tokenShown(readTokens(path), desk)?.name).toBe("desk");
  },
);
