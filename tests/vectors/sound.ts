import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A change of one file: `find`, which stands there once, becomes `put`; without `find` the whole file does, or goes. */
export type Edit = { file: string; find?: string | null; put?: string };
const root = join(import.meta.dirname, "folder");
const sound = new Map(
  globSync("**/*.{yaml,md}", { cwd: root }).map((path) => [
    path.replaceAll("\\", "/"),
    readFileSync(join(root, path), "utf8"),
  ]),
);

/** The files of the sound folder, edited. */
export function edited(edits: readonly Edit[] = []): Map<string, string> {
  const files = new Map(sound);
  for (const { file, find, put } of edits) {
    const text = files.get(file) ?? "";
    if (find == null && put === undefined) files.delete(file);
    else if (find == null) files.set(file, put!);
    else if (text.split(find).length !== 2) throw new Error(`${file}: not once: ${find}`);
    else
      files.set(
        file,
        text.replace(find, () => put ?? ""),
      );
  }
  return files;
}
