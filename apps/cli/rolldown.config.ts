import { join } from "node:path";
import type { BuildOptions, Plugin } from "rolldown";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { readFiles } from "./story/files.ts";

const FOLDER = join(import.meta.dirname, "../../packages/core/stories/karabakh-2020");

/** The story that ships with the program, as its log: a start reads it, and a test verifies it. */
function story(folder: string): Plugin {
  const id = "\0claimline:story";
  return {
    name: "story",
    resolveId: { filter: { id: /^claimline:story$/ }, handler: () => id },
    load: {
      filter: { id: /^\0claimline:story$/ },
      handler() {
        const read = logOf(readFiles(folder));
        if (!read.ok)
          throw new Error(`the story has problems\n${read.problems.map(printProblem).join("\n")}`);
        const log = JSON.stringify(writeLog(read.entries));
        return `export const log = ${log};\nexport const head = ${JSON.stringify(headOf(read.entries))};`;
      },
    },
  };
}

const config: BuildOptions = {
  cwd: import.meta.dirname,
  input: { claimline: "claimline.ts" },
  platform: "node",
  // What the program and a part that is loaded late share stays in the program.
  preserveEntrySignatures: false,
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  plugins: [
    story(FOLDER),
    {
      name: "no-devtools", // Ink's ask for a package that is not installed
      load: { filter: { id: /ink[\\/]build[\\/]devtools\.js$/ }, handler: () => "export {};" },
    },
  ],
  output: {
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
  },
};

export default config;
