import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import { median } from "../median.ts";
import { settled } from "../../wire.ts";

export type Load = { ours: number; bare: number; bytes: number };

const BROTLI = { "accept-encoding": "br" };
const SECONDS = 3;
const ROUNDS = 5;

/** A server of bare `node:http` in a process of its own, sending one answer. */
async function bare(headers: IncomingHttpHeaders, body: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bare-"));
  const file = join(folder, "answer.json");
  // Node writes these itself, for both.
  const own = ["date", "connection", "keep-alive"];
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
  writeFileSync(file, JSON.stringify({ headers: sent, body: body.toString("base64") }));
  const child = spawn(process.execPath, [join(import.meta.dirname, "bare.ts"), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((found) =>
    createInterface(child.stdout).once("line", found),
  );
  return {
    url: `http://localhost:${port}/`,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

const rate = async (url: string): Promise<number> => {
  const { requests, non2xx, errors } = await autocannon({
    url,
    headers: BROTLI,
    connections: 20,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers and ${errors} errors`);
  return requests.average;
};

/** Requests a second for a kept page, here and from a bare server, in turns; medians. */
export async function load(page: string): Promise<Load> {
  const { headers, body } = await settled(page);
  const other = await bare(headers, body);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const [a, b] = [await rate(page), await rate(other.url)];
      if (round > 0) ours.push(a);
      if (round > 0) theirs.push(b);
    }
  } finally {
    other.stop();
  }
  return { ours: median(ours), bare: median(theirs), bytes: body.length };
}
