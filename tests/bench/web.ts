/* `pnpm bench:web [--write] [RUNS]`: measures the built site; --write puts the table into docs/bench-web.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLog } from "@claimline/core";
import { serveLogs } from "../e2e/serve.ts";
import { settled } from "../wire.ts";
import { generate } from "./generate.ts";
import { madeLog } from "./made-log.ts";
import { printTable } from "./table.ts";
import { audit } from "./web/audit.ts";
import { load } from "./web/load.ts";
import { render } from "./web/render.ts";
import { visits } from "./web/visit.ts";

const STORY = "karabakh-2020";
const PAGES = {
  "the live page": `/${STORY}`,
  "a dossier": `/${STORY}/dispute/su25-loss.f16`,
  figures: `/${STORY}/figures`,
  timeline: `/${STORY}/timeline`,
};

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);
const built = join(import.meta.dirname, "../../apps/web/.next/stories", `${STORY}.ndjson`);
const log = readFileSync(built, "utf8");

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const say = (what: string): void => void process.stderr.write(`${what} …\n`);

/** A live page of so many generated posts. Their words are drawn at random: no real prose packs so badly. */
async function generated(posts: number): Promise<number> {
  let records = posts * 5;
  while (generate(records).posts.length < posts) records++;
  const made = await serveLogs({ "made-up": madeLog(generate(records)) });
  try {
    const page = `${made.url}/made-up`;
    const shown = (await (await fetch(page)).text()).split('<article class="post').length - 1;
    if (shown !== posts) throw new Error(`${shown} posts are shown, not ${posts}`);
    return (await settled(page)).body.length;
  } finally {
    await made.stop();
  }
}

say("CPU of a page");
const cpu = await render(STORY, log);

const site = await serveLogs({ [STORY]: log });
const urls = Object.values(PAGES).map((path) => `${site.url}${path}`);
const rows: string[][] = [];
try {
  say("requests a second");
  const rate = await load(urls[0]!);

  say("visits");
  const seen = await visits(urls);
  const most = (pick: (visit: (typeof seen)[number]) => number): number =>
    Math.max(...seen.map(pick));
  const opened = openLog(log).at();
  if (!opened.ok) throw new Error(opened.problem.expected);
  const after25 = [...opened.derivation.story.posts.keys()][24]!;
  const page = await settled(`${urls[0]}?asOf=post:${after25}`);

  rows.push(
    ["JavaScript, the most of any of these pages", kB(most((each) => each.script)), "5 kB"],
    ["CSS, the most of any", kB(most((each) => each.style)), "12 kB"],
    ["fonts on a first load, the most of any", kB(most((each) => each.font)), "60 kB"],
    [
      "movement with late fonts, scrolled through (CLS), the most of any",
      most((each) => each.moved).toFixed(2),
      "0.00",
    ],
    ["HTML of 25 posts", kB(page.body.length), "16 kB"],
    ["HTML of 25 generated posts", kB(await generated(25)), ""],
    [
      "HTML of 29 generated posts, the most that a page has",
      kB(await generated(29)),
      "28 kB for 50",
    ],
    [`CPU of a live page nobody had asked for`, ms(cpu.plain), "30 ms"],
    ["the same with the Brotli that is sent to who asks first", ms(cpu.brotli), ""],
    [
      `a kept live page (${kB(rate.bytes)}), against bare \`node:http\``,
      `${(rate.ours / rate.bare).toFixed(2)} (${rate.ours.toFixed(0)} and ${rate.bare.toFixed(0)} requests a second)`,
      "0.70",
    ],
  );

  for (const [name, path] of Object.entries(PAGES)) {
    say(`Lighthouse on ${name}`);
    const { scores, lost, lcp } = await audit(`${site.url}${path}`, runs);
    const told = Object.entries(scores).map(([title, score]) => `${title} ${score}`);
    rows.push(
      [`Lighthouse on ${name}`, told.join(", "), "100 each"],
      [`LCP of ${name}, as it simulates a telephone`, `${(lcp / 1000).toFixed(2)} s`, "1.20 s"],
    );
    for (const reason of lost) process.stderr.write(`  lost points: ${reason}\n`);
  }
} finally {
  await site.stop();
}

printTable(
  [["", "measured", "to reach"], ["---", "---", "---"], ...rows],
  "bench:web",
  "bench-web.md",
);
