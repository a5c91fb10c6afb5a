import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * The texts of a story folder as a map of path → text, with forward slashes. Hidden files are left out. A folder that
 * has no story.yaml is no story's, and may be a whole disk: nothing of it is read.
 */
export function readFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(join(folder, "story.yaml"))) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(path) || /(^|[\\/])\./.test(path)) continue;
    files.set(path.split(sep).join("/"), readFileSync(join(folder, path), "utf8"));
  }
  return files;
}
