import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";

/* The audit of what is shipped, against registries of every kind: what could not be found out is not well. */

async function audited(status: number, answer: unknown): Promise<{ code: number; out: string }> {
  const registry = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  registry.listen(0, "127.0.0.1");
  await once(registry, "listening");
  const { port } = registry.address() as AddressInfo;
  const script = join(import.meta.dirname, "../audit.ts");
  const child = spawn(process.execPath, [script, "--registry", `http://127.0.0.1:${port}/`]);
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  const [code] = (await once(child, "close")) as [number];
  registry.close();
  return { code, out };
}

const advisory = (severity: string) => ({
  pg: [
    { id: 1, url: "https://example.org/a", title: "A hole", severity, vulnerable_versions: "*" },
  ],
});

test("nothing known is 0, something grave 1, something small 0 and said", async () => {
  const none = await audited(200, {});
  expect(none).toEqual({ code: 0, out: expect.stringMatching(/^audited: \d+ packages, 0 adv/) });
  const grave = await audited(200, advisory("high"));
  expect(grave.code).toBe(1);
  expect(grave.out).toMatch(/high: pg [\d.]+ .*: A hole\n {2}https:\/\/example.org\/a\naudited: /);
  const small = await audited(200, advisory("low"));
  expect(small.code).toBe(0);
  expect(small.out).toContain("low: pg");
});

test("a registry that gives no advisories is told loudly, and is not well", async () => {
  const silent = await audited(405, { error: "not here" });
  expect(silent).toEqual({
    code: 2,
    out: "NOT AUDITED: the registry gives no advisories\n",
  });
});
