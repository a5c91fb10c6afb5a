import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { browser } from "../../browser.ts";
import { freePort } from "../../free-port.ts";
import { median } from "../median.ts";

/** Lighthouse on a telephone as it simulates one: scores of 100, what lost points, and when the largest content is painted. */
export type Audit = { scores: Record<string, number>; lost: string[]; lcp: number };

async function once(url: string): Promise<Audit> {
  const port = await freePort();
  const chrome = await chromium.launch({
    ...(await browser()),
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const ran = await lighthouse(url, { port, logLevel: "silent", output: "json" });
    if (!ran) throw new Error(`${url}: not audited`);
    const { categories, audits, runtimeError } = ran.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return {
      scores: Object.fromEntries(
        Object.values(categories).map(({ title, score }) => [
          title,
          Math.round((score ?? 0) * 100),
        ]),
      ),
      lost: Object.values(categories)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id}: ${audits[id]!.displayValue ?? audits[id]!.title}`),
      lcp: audits["largest-contentful-paint"]!.numericValue!,
    };
  } finally {
    await chrome.close();
  }
}

/** Several runs: the lowest of each score but that of speed, which is a median like the time. */
export async function audit(url: string, runs: number): Promise<Audit> {
  const all: Audit[] = [];
  for (let run = 0; run < runs; run++) all.push(await once(url));
  const names = Object.keys(all[0]!.scores);
  const pick = (name: string): number => {
    const scores = all.map((each) => each.scores[name]!);
    return name === "Performance" ? median(scores) : Math.min(...scores);
  };
  return {
    scores: Object.fromEntries(names.map((name) => [name, pick(name)])),
    lost: [...new Set(all.flatMap((each) => each.lost))],
    lcp: median(all.map((each) => each.lcp)),
  };
}
