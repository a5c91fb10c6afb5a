import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Writes a folder to the disk and says where. */
export function writeFolder(files: ReadonlyMap<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "claimline-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
