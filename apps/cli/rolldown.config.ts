import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions, OutputOptions, Plugin } from "rolldown";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";
import { lightInk } from "./scripts/light-ink.ts";
import { START } from "./scripts/start-file.ts";
import { startedAtOnce } from "./scripts/started.ts";
import { thirdParty } from "./scripts/third-party.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "packages/core/stories/karabakh-2020");

/** Every letter that is not of ASCII escaped, as JSON and the strings and expressions of a program have it. */
const ascii = (text: string): string =>
  text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The story that ships with the program: its log, which a test verifies, and the same as a start reads it. */
const story: Plugin = {
  name: "story",
  buildStart() {
    const read = logOf(readFiles(FOLDER));
    if (!read.ok)
      throw new Error(`the story has problems\n${read.problems.map(printProblem).join("\n")}`);
    const log = writeLog(read.entries);
    this.emitFile({ type: "asset", fileName: "story.ndjson", source: log });
    const source = ascii(`[${log.trimEnd().replaceAll("\n", ",")}]`);
    this.emitFile({ type: "asset", fileName: "story.json", source });
  },
};

const start: Plugin = {
  name: "start",
  buildStart() {
    this.emitFile({ type: "asset", fileName: "claimline.cjs", source: START });
    const source = readFileSync(join(ROOT, "LICENSE"));
    this.emitFile({ type: "asset", fileName: "LICENSE", source });
  },
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

/**
 * In ASCII, a text of one byte a letter is read and kept in half the time and room.
 */
const inAscii: Plugin = {
  name: "in-ascii",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk") file.code = ascii(file.code);
  },
};

/** The screen is a bundle of its own too: the first frame does not wait for it. */
const screenApart: Plugin = {
  name: "screen-apart",
  resolveId: {
    filter: { id: /\/app\.tsx$/ },
    handler: () => ({ id: "./app.cjs", external: "relative" }),
  },
};

const common = {
  cwd: import.meta.dirname,
  platform: "node",
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  // That the built program is run takes as long as it takes.
  checks: { bundlerTimings: false },
} satisfies BuildOptions;

/** A file that is asked for later is required: as a module, Node would read it through once more for its names. */
const files = {
  dir: "dist",
  format: "cjs",
  dynamicImportInCjs: false,
  entryFileNames: "[name].cjs",
} satisfies OutputOptions;

const program: BuildOptions = {
  ...common,
  input: { program: "program.ts" },
  plugins: [start, story, schemasApart, screenApart, markdownLater, inAscii, thirdParty],
  output: { ...files, minify: true, chunkFileNames: "[name].cjs" },
};

const screen: BuildOptions = {
  ...common,
  input: { app: "ui/app.tsx" },
  plugins: [lightInk, inAscii, thirdParty, startedAtOnce("program.cjs", "ui.cjs", "app.cjs")],
  output: { ...files, minify: true, codeSplitting: false },
};

/** What verifies a log on a thread of its own. */
const checker: BuildOptions = {
  ...common,
  input: { checker: "checker.ts" },
  plugins: [schemasApart],
  output: { ...files, minify: true },
};

const schemas: BuildOptions = {
  ...common,
  input: { schemas: "schemas.ts" },
  plugins: [nativeHash, thirdParty],
  output: { ...files, codeSplitting: false },
};

/** Publishing: the schemas once more, and the stores. PostgreSQL's driver looks for a native twin that nobody needs. */
const stores: BuildOptions = {
  ...common,
  input: { stores: "stores.ts" },
  plugins: [nativeHash, thirdParty],
  external: ["pg-native"],
  output: { ...files, codeSplitting: false },
};

export default [program, checker, screen, schemas, stores];
