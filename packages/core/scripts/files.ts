import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text files of a story folder as a map of path → text, with forward slashes. */
export function readFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""),
      readFileSync(path, "utf8"),
    );
  }
  return files;
}
