import { join } from "node:path";
import type { BuildOptions, Plugin } from "rolldown";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";

const FOLDER = join(import.meta.dirname, "../../packages/core/stories/karabakh-2020");

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
    filter: { id: /\/schemas\.ts$|^zod$/ },
    handler: (id) => (id === "zod" ? "\0zod" : { id: "./schemas.js", external: "relative" }),
  },
  load: { filter: { id: /^\0zod$/ }, handler: () => INERT },
};

const READER = join(import.meta.dirname, "../../packages/core/src/text/markdown.ts");

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

/** Yoga takes the bytes that it carries by `fetch`, if there is one, and that brings in an HTTP client. */
const noFetch: Plugin = {
  name: "no-fetch",
  transform: {
    filter: { id: /yoga-wasm-base64/ },
    handler: (code) => `const fetch = undefined;${code}`,
  },
};

const common = {
  cwd: import.meta.dirname,
  platform: "node",
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
} satisfies BuildOptions;

const program: BuildOptions = {
  ...common,
  input: { claimline: "claimline.ts" },
  plugins: [story, noDevtools, schemasApart, markdownLater, noFetch],
  output: {
    dir: "dist",
    minify: true,
    chunkFileNames: "[name].js",
    banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
  },
};

const schemas: BuildOptions = {
  ...common,
  input: { schemas: "schemas.ts" },
  output: { dir: "dist", codeSplitting: false },
};

export default [program, schemas];
