import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimline, environment } from "./terminal.ts";

const enginesOf = (file: string): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as {
      engines: { node: string };
    }
  ).engines.node;

/** What the program says where Node calls itself by a version. */
function under(version: string): { code: number | null; out: string; err: string } {
  const file = join(mkdtempSync(join(tmpdir(), "claimline-")), "version.cjs");
  const versions = `{ ...process.versions, node: ${JSON.stringify(version)} }`;
  writeFileSync(file, `Object.defineProperty(process, "versions", { value: ${versions} });`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", file, claimline, "posts", "-n", "1"],
    { encoding: "utf8", env: environment() },
  );
  return { code: status, out: stdout, err: stderr };
}

test.each(["18.20.8", "20.20.2", "22.17.1"])(
  "under Node %s one line says what it needs",
  (version) => {
    expect(under(version)).toEqual({
      code: 1,
      out: "",
      err: `claimline: it needs Node 22.18 or newer; this is Node ${version}\n`,
    });
  },
);

test.each(["22.18.0", "24.21.0", "30.0.0"])("under Node %s it runs", (version) => {
  expect(under(version)).toMatchObject({ code: 0, err: "" });
});

test("its package asks for the Node that the project does", () => {
  expect(enginesOf("../../apps/cli/package.json")).toBe(enginesOf("../../package.json"));
});
