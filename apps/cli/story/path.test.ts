import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../tests/bench/generate.ts";
import { madeLog } from "../../../tests/bench/made-log.ts";
import { openPath } from "./path.ts";

const log = (n: number): string => madeLog(generate(n));

test("a large log is checked here where no thread can do it, and is refused only if it is another one by now", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "claimline-path-")), "log.ndjson");
  writeFileSync(path, log(5000));
  // Where no program was built, there is nothing that a thread could run.
  const check = async (): Promise<unknown> => {
    const opened = openPath(path, true);
    if ("refused" in opened) throw new Error(opened.refused);
    return opened.check!();
  };
  expect(await check()).toBeNull();
  const late = check();
  writeFileSync(path, log(5001));
  expect(await late).toMatchObject({ refused: expect.stringContaining("was rewritten") });
  const grown = check();
  appendFileSync(path, '{"knownFrom":');
  expect(await grown).toBeNull();
});
