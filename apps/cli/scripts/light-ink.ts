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

const NOTHING = `
const node = new Proxy({}, { get: () => () => 0 });
export default new Proxy({}, { get: (_, name) => (name === "Node" ? { create: () => node } : 0) });`;

const BUILT = join(import.meta.dirname, "../node_modules/ink/build");

/**
 * What stands in the place of modules that lay out, measure and draw. Yoga takes long to compile and to load, and
 * everything is 0 wide without it. The rest is never asked, and would only be loaded: tables of Unicode and segmenters,
 * styles of text, boxes, pictures of errors, and of Node what asks other programs for the size of the terminal, or asserts.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  "yoga-layout": NOTHING,
  // Only what we use of it; what it has for others is loaded, too, where all is asked for.
  ink: ["render.js", "hooks/use-app.js", "hooks/use-input.js"]
    .map((file, at) => {
      const name = ["render", "useApp", "useInput"][at];
      return `export { default as ${name} } from ${JSON.stringify(join(BUILT, file))};`;
    })
    .join("\n"),
  "./renderer.js": `export default () => ({ output: "", outputHeight: 0, staticOutput: "" });`,
  "./log-update.js": `
const nothing = () => {};
export default { create: () => new Proxy(nothing, { get: () => nothing }) };`,
  "./measure-text.js": "export default () => ({ width: 0, height: 0 });",
  "./wrap-text.js": "export default (text) => text;",
  "./ErrorOverview.js": "export default () => null;",
  "wrap-ansi": "export default (text) => text;",
  "terminal-size": "export default () => ({ columns: 80, rows: 24 });",
  assert: "export const equal = () => {};",
};

const nothingDrawn: Plugin = {
  name: "nothing-drawn",
  resolveId(id, importer) {
    const isOurs = id === "ink" || /node_modules/.test(importer ?? "");
    return isOurs && id in INSTEAD ? `\0instead-of ${id}` : null;
  },
  load: {
    filter: { id: /^\0instead-of / },
    handler: (id) => INSTEAD[id.slice("\0instead-of ".length)],
  },
};

export const lightInk: Plugin[] = [noDevtools, nothingDrawn];
