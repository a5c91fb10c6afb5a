import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { openFolder } from "@claimline/core";
import { readFiles } from "@claimline/core/files";
import { readLog } from "@claimline/core/log/ndjson";
import { XmlDocument } from "libxml2-wasm";
import { ACTS, CONTROL, FORMULAS, MARKUP, WIDE } from "../hostile.ts";
import { spoiled } from "../terminal/spoiled.ts";
import { claimline, environment, open as openTerminal } from "../terminal/terminal.ts";
import { writeFolder } from "../terminal/write-folder.ts";
import { Desk } from "./appending.ts";

/*
 * Hostile text the whole way: written in a folder, published to a site with a token, and read from there as log, API,
 * feeds, page, command and screen. It comes out of each as text, and acts on nothing.
 */

const ALL = [...MARKUP, ...CONTROL, ...WIDE, ...FORMULAS].join(" ");

test("from a folder through the site to every reader it stays text", async ({ page }) => {
  test.slow();
  const folder = writeFolder(spoiled(ALL));
  const desk = new Desk();
  await desk.serve();
  const { url } = desk.site;
  const env = environment({ CLAIMLINE_TOKEN: desk.token });
  const run = async (...words: string[]): Promise<string> => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [claimline, ...words], {
      env,
      maxBuffer: 1 << 28,
    });
    // CSV ends its lines with both.
    const said = `${stdout}${stderr}`.replaceAll("\r\n", "\n");
    expect(ACTS.exec(said)?.index, words.join(" ")).toBeUndefined();
    return stdout;
  };
  const read = async (path: string): Promise<string> => {
    const response = await fetch(url + path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get("x-content-type-options"), path).toBe("nosniff");
    return response.text();
  };
  try {
    const opened = openFolder(readFiles(folder)).at();
    if (!opened.ok) throw new Error(opened.problem.expected);
    const { record, lead } = opened.derivation.story;
    const { id } = record;
    await run("publish", folder, "--to", url, "--yes");
    await expect.poll(async () => (await fetch(`${url}/${id}`)).status).toBe(200);

    // The log has it as it was written, in entries that verify.
    const log = readLog(await read(`/api/v1/${id}/log`));
    expect(log.ok).toBe(true);
    await run("verify", `${url}/${id}`);

    for (const view of ["", "/posts", "/claims", "/events", "/disputes", "/figures", "/timeline"]) {
      const text = await read(`/api/v1/${id}${view}`);
      expect(ACTS.exec(text)?.index, view).toBeUndefined();
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
    const summary = JSON.parse(await read(`/api/v1/${id}`)) as { title: string };
    expect(summary.title).toBe(lead.title);

    const atom = await read(`/${id}/feed.atom`);
    expect(ACTS.exec(atom)?.index).toBeUndefined();
    XmlDocument.fromString(atom).dispose();
    const feed = await read(`/${id}/feed.json`);
    expect(ACTS.exec(feed)?.index).toBeUndefined();
    expect((JSON.parse(feed) as { items: unknown[] }).items.length).toBeGreaterThan(0);

    for (const path of ["", "/disputes", "/timeline"]) {
      await page.goto(`${url}/${id}${path}`);
      expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined();
      expect(await page.locator("[onerror], [onload]").count(), path).toBe(0);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }

    for (const words of [["posts"], ["claims", "--json"], ["disputes", "--format", "csv"]])
      expect(await run(...words, "--story", `${url}/${id}`)).not.toBe("");
    const terminal = openTerminal([`${url}/${id}`], { columns: 120, lines: 36 });
    await terminal.until("␛");
    // What would have moved the frame: a title, a cleared screen, a reply typed by the terminal.
    expect(terminal.rows().filter((row) => ACTS.test(row))).toEqual([]);
    expect(
      terminal.titles.filter((title) => title.includes("a title") || ACTS.test(title)),
    ).toEqual([]);
    terminal.send("Q");
    await terminal.exited;
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true });
  }
});
