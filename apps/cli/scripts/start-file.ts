import manifest from "../package.json" with { type: "json" };

const needed = manifest.engines.node.slice(">=".length);
const [major, minor] = needed.split(".");

/**
 * What is run. An old Node is told in a line: it would stop somewhere in the middle, on what it does not know. A newer
 * one keeps what it compiles of the program for the next start, in the system's folder for such things; the program is
 * a file of its own, since only what is loaded after Node was asked to is kept.
 */
export const START: string = `#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < ${major} || (major === ${major} && minor < ${minor})) {
  process.stderr.write(\`claimline: it needs Node ${needed} or newer; this is Node \${process.versions.node}\\n\`);
  process.exit(1);
}
require("node:module").enableCompileCache();
require("./program.cjs");
`;
