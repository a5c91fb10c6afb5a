import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The texts of a story folder as a map of path → text, with forward slashes. Hidden files are left out. */
export function readFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(path) || /(^|[\\/])\./.test(path)) continue;
    files.set(path.split(sep).join("/"), readFileSync(join(folder, path), "utf8"));
  }
  return files;
}
