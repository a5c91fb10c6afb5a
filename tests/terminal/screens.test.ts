import { join } from "node:path";
import { logOf } from "@claimline/core/folder/log";
import { readFiles } from "@claimline/core/files";
import { expect, test } from "vitest";
import { repaint, shown } from "../../apps/cli/lines/repaint.ts";
import { theme } from "../../apps/cli/lines/theme.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import type { Opened } from "../../apps/cli/story/opened.ts";
import { playStory } from "../stories/play.ts";
import { openedLog, sessionOf } from "./inside.ts";
import { screenOf } from "./screen.ts";

/* Whole screens, cell for cell. After a change that shows: look at what differs, then run with -u (CONTRIBUTING.md). */

const shippedLog = logOf(
  readFiles(join(import.meta.dirname, "../../packages/core/stories/karabakh-2020")),
);
if (!shippedLog.ok) throw new Error("the shipped story does not read");
const shipped = openedLog(shippedLog.entries);
const corrected = openedLog(playStory("water-main"));

const SIZES = { "80x24": [80, 24], "120x36": [120, 36], "200x60": [200, 60] } as const;

type Shot = {
  name: string;
  size: readonly [columns: number, rows: number];
  keys?: readonly string[];
  ascii?: boolean;
  story?: Opened;
};

/** The keys of a text, one after another; `<enter>` names one that is no letter. */
const typed = (text: string): string[] =>
  [...text.matchAll(/<(\w+)>|(.)/gu)].map(([, named, letter]) => named ?? letter!);

/** The cells of a terminal that shows it, one line a row, without the blanks at its end. */
async function cellsOf({ size: [columns, rows], keys = [], ascii = false, story = shipped }: Shot) {
  const session = sessionOf({ columns, rows }, story);
  for (const key of keys) press(session, key);
  const look = theme(24, "dark", ascii);
  const screen = screenOf(columns, rows);
  const frame = frameOf(session).map((line) => shown(line, look));
  await new Promise<void>((done) => screen.term.write(repaint(null, frame, look), done));
  return `${screen
    .rows()
    .map((row) => row.trimEnd())
    .join("\n")}\n`;
}

const VIEWS = {
  "1": "posts",
  "2": "disputes",
  "3": "figures",
  "4": "timeline",
  "5": "statements",
  "6": "speakers",
  "7": "places",
  "8": "sources",
  "9": "all",
  e: "events",
};

const views = Object.entries(VIEWS).flatMap(([key, name]) =>
  Object.entries(SIZES).map(([size, cells]): Shot => ({
    name: `${name} ${size}`,
    size: cells,
    keys: [key],
  })),
);

const shot = (name: string, [columns, rows]: Shot["size"], keys = "", more = {}): Shot => ({
  name: `${name} ${columns}x${rows}`,
  size: [columns, rows],
  keys: typed(keys),
  ...more,
});

const { "80x24": SMALL, "120x36": WIDE } = SIZES;

const others = [
  shot("post", SMALL, "jjjjjjjj"),
  shot("post", WIDE, "jjjjjjjj"),
  shot("post", [160, 45], "jjjjjjjj"),
  shot("dossier of an event", WIDE, "jjjjjjjj<enter><enter>"),
  shot("dossier of a statement", WIDE, "5jjjjj<enter>"),
  shot("why", WIDE, "2w"),
  shot("help", SMALL, "?"),
  shot("help", WIDE, "?"),
  shot("facets", WIDE, "F"),
  shot("as of", SMALL, "{"),
  shot("as of", WIDE, "{"),
  shot("posts", [59, 18]),
  shot("posts", [40, 10]),
  shot("dispute", [40, 10], "2<enter>"),
  shot("posts in ASCII", SMALL, "jjjjjjjj", { ascii: true }),
  shot("figures in ASCII", WIDE, "3j", { ascii: true }),
  shot("corrected post", WIDE, "jjjjjjj", { story: corrected }),
  shot("withdrawn post", WIDE, "jjjj", { story: corrected }),
];

test.each([...views, ...others])("$name", async (each) => {
  const file = join(import.meta.dirname, "screens", `${each.name.replaceAll(" ", "-")}.txt`);
  await expect(await cellsOf(each)).toMatchFileSnapshot(file);
});
