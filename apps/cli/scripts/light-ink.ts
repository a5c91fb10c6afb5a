import { join } from "node:path";
import type { Plugin } from "rolldown";

/* Ink reads keys for us and owns the terminal's modes; what it has for laying out and measuring is left out. */

/** Ink waits, while it loads, for what those want who work on it; without that it need be no module. */
const noDevtools: Plugin = {
  name: "no-devtools",
  transform: {
    filter: { id: /ink[\\/]build[\\/]reconciler\.js$/ },
    handler: (code) => code.replaceAll("process.env['DEV'] === 'true'", "false"),
  },
};

const WIDTH = join(import.meta.dirname, "../lines/width.ts");

/**
 * What Ink makes when it is loaded, to measure text with: tables of Unicode and its segmenters, half of all the time
 * that it takes. It measures nothing for us, so it gets our measure, and a segmenter once it uses one.
 */
const measureLater: Plugin = {
  name: "measure-later",
  resolveId: { filter: { id: /^string-width$/ }, handler: () => "\0string-width" },
  load: {
    filter: { id: /^\0string-width$/ },
    handler: () => `export { widthOf as default } from ${JSON.stringify(WIDTH)};`,
  },
  transform: {
    filter: { id: /node_modules/, code: /^const \w+ = new Intl\.Segmenter\(/m },
    handler: (code) =>
      code.replace(
        /^const (\w+) = (new Intl\.Segmenter\([^;]*\));/gm,
        "let $1Made; const $1 = { segment: (text) => ($1Made ??= $2).segment(text) };",
      ),
  },
};

const NOTHING = `
const node = new Proxy({}, { get: () => () => 0 });
export default new Proxy({}, { get: (_, name) => (name === "Node" ? { create: () => node } : 0) });`;

/** Ink lays out nothing for us: Yoga, which takes long to compile and to load, is left out, and everything is 0 wide. */
const noLayout: Plugin = {
  name: "no-layout",
  resolveId: { filter: { id: /^yoga-layout$/ }, handler: () => "\0yoga" },
  load: { filter: { id: /^\0yoga$/ }, handler: () => NOTHING },
};

export const lightInk: Plugin[] = [noDevtools, noLayout, measureLater];
