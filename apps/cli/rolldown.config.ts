import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions, Plugin } from "rolldown";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "packages/core/stories/karabakh-2020");

/** The story that ships with the program, as its log beside it: a start reads it, and a test verifies it. */
const story: Plugin = {
  name: "story",
  buildStart() {
    const read = logOf(readFiles(FOLDER));
    if (!read.ok)
      throw new Error(`the story has problems\n${read.problems.map(printProblem).join("\n")}`);
    this.emitFile({ type: "asset", fileName: "story.ndjson", source: writeLog(read.entries) });
  },
};

/**
 * What is run: Node keeps what it compiles of the program for the next start, in the system's folder for such things;
 * an old Node cannot. A file of its own, since Node keeps only what is loaded after it was asked to.
 */
const START = `#!/usr/bin/env node
require("node:module").enableCompileCache?.();
require("./program.cjs");
`;

const start: Plugin = {
  name: "start",
  buildStart() {
    this.emitFile({ type: "asset", fileName: "claimline.cjs", source: START });
    const source = readFileSync(join(ROOT, "LICENSE"));
    this.emitFile({ type: "asset", fileName: "LICENSE", source });
  },
};

/** Ink asks for a package that is not installed. */
const noDevtools: Plugin = {
  name: "no-devtools",
  load: { filter: { id: /ink[\\/]build[\\/]devtools\.js$/ }, handler: () => "export {};" },
};

const INERT = `
const asked = () => { throw new TypeError("the program holds no schemas: ask schemas.ts"); };
export const z = new Proxy(() => z, { get: (_, name) => (name === "parse" || name === "safeParse" ? asked : z) });`;

/** The schemas are a bundle of their own: the program has the records, and not what checks them. */
const schemasApart: Plugin = {
  name: "schemas-apart",
  resolveId: {
    filter: { id: /\/(schemas|stores)\.ts$|^zod$/ },
    handler: (id) =>
      id === "zod"
        ? "\0zod"
        : { id: `./${/(schemas|stores)/.exec(id)![0]}.cjs`, external: "relative" },
  },
  load: { filter: { id: /^\0zod$/ }, handler: () => INERT },
};

/** Node has the hash of a log built in; the core, which knows no Node, has it in JavaScript. What reads whole logs takes Node's. */
const nativeHash: Plugin = {
  name: "native-hash",
  resolveId: {
    filter: { id: /\/log\/hash\.ts$|^\.\/hash\.ts$/ },
    handler: () => join(import.meta.dirname, "story/native-hash.ts"),
  },
};

const READER = join(ROOT, "packages/core/src/text/markdown.ts");

/** The expressions of the Markdown reader take 6 ms to make: made once somebody reads a post. */
const markdownLater: Plugin = {
  name: "markdown-later",
  resolveId: {
    filter: { id: /^marked$/ },
    handler(id, importer) {
      return importer === "\0marked" ? this.resolve(id, READER, { skipSelf: true }) : "\0marked";
    },
  },
  load: {
    filter: { id: /^\0marked$/ },
    handler: () => "export const lexer = (...all) => require('marked').lexer(...all);",
  },
};

const WIDTH = join(import.meta.dirname, "lines/width.ts");

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

/** Yoga takes the bytes that it carries by `fetch`, if there is one, and that brings in an HTTP client. */
const noFetch: Plugin = {
  name: "no-fetch",
  transform: {
    filter: { id: /yoga-wasm-base64/ },
    handler: (code) => `const fetch = undefined;${code}`,
  },
};

/** The screen is a bundle of its own too: Yoga, in it, can only be loaded as a module, and modules start slower. */
const screenApart: Plugin = {
  name: "screen-apart",
  resolveId: {
    filter: { id: /\/app\.tsx$/ },
    handler: () => ({ id: "./app.mjs", external: "relative" }),
  },
};

const common = {
  cwd: import.meta.dirname,
  platform: "node",
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
} satisfies BuildOptions;

const program: BuildOptions = {
  ...common,
  input: { program: "program.ts" },
  plugins: [start, story, schemasApart, screenApart, markdownLater],
  output: {
    dir: "dist",
    format: "cjs",
    minify: true,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
  },
};

const screen: BuildOptions = {
  ...common,
  input: { app: "ui/app.tsx" },
  plugins: [noDevtools, measureLater, noFetch],
  output: { dir: "dist", minify: true, entryFileNames: "[name].mjs", codeSplitting: false },
};

/** What verifies a log on a thread of its own. */
const checker: BuildOptions = {
  ...common,
  input: { checker: "checker.ts" },
  plugins: [schemasApart],
  output: { dir: "dist", format: "cjs", minify: true, entryFileNames: "[name].cjs" },
};

const schemas: BuildOptions = {
  ...common,
  input: { schemas: "schemas.ts" },
  plugins: [nativeHash],
  output: { dir: "dist", format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
};

/** Publishing: the schemas once more, and the stores. PostgreSQL's driver looks for a native twin that nobody needs. */
const stores: BuildOptions = {
  ...common,
  input: { stores: "stores.ts" },
  plugins: [nativeHash],
  external: ["pg-native"],
  output: { dir: "dist", format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
};

export default [program, checker, screen, schemas, stores];
