import { expect, test } from "@playwright/test";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { storyAt } from "@claimline/core/views/at";
import { press } from "../../apps/cli/ui/press.ts";
import { Session } from "../../apps/cli/ui/session.ts";
import { STORY } from "./story.ts";

/** What a reader sees of a page, without its marks. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

/** Keys, and how many of the first rows of the list stand on the page; none where a record is open. */
const PLACES: readonly (readonly [keys: readonly string[], rows: number])[] = [
  [["1"], 5],
  [["{"], 5],
  [["2"], 5],
  [["3"], 3],
  [["4"], 3],
  [["5"], 5],
  [["6"], 1],
  [["7"], 3],
  [["8"], 3],
  [["9"], 5],
  [["e"], 3],
  [["/", ..."drone", "enter"], 3],
  [["5", "/", ..."standing:contested actor:armenia", "enter"], 3],
  [["2", "d"], 2],
  [["2", "/", ..."turkey", "enter"], 0],
  [["enter"], 0],
  [["2", "tab", "enter"], 0],
  [["5", "tab", "enter"], 0],
  [["6", "tab", "enter"], 0],
  [["t"], 0],
  [["=", "enter"], 0],
];

test("the address that C gives in the terminal is a page of the site with the same on it", async ({
  request,
}) => {
  const log = readLog(await (await request.get(`${STORY}/log.ndjson`)).text());
  if (!log.ok) throw new Error(log.problem.expected);
  const state = fold(log.entries);
  const opened = { from: "a test", state };
  for (const [keys, count] of PLACES) {
    const moment = storyAt(state, null);
    if (!moment.ok) throw new Error(moment.problem.expected);
    const size = { columns: 120, rows: 36 };
    const session = new Session(opened, moment.derivation, size, { asOf: null, query: "" });
    for (const key of [...keys, "C"]) press(session, key);
    const url = new URL(session.state.remark!.split("\n")[1]!);
    const response = await request.get(`${url.pathname}${url.search}`);
    expect(response.status(), url.href).toBe(200);
    const html = await response.text();
    if (url.hash) expect(html, url.href).toContain(`id="${url.hash.slice(1)}"`);
    const words = squeezed(wordsOf(html));
    for (const { title } of [...session.list.rows].slice(0, count))
      expect(words, `${url.href}: ${title}`).toContain(squeezed(title.trim().split(", ")[0]!));
  }
});
