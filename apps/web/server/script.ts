import { join } from "node:path";
import { build } from "rolldown";

/** Writes the one script of the site where Next serves built files, below the name of the build: it may be kept for good. */
export async function writeScript(dist: string, buildId: string): Promise<void> {
  await build({
    input: join(import.meta.dirname, "../live/live.ts"),
    logLevel: "warn",
    output: { file: join(dist, "static", buildId, "live.js"), format: "iife", minify: true },
  });
}
