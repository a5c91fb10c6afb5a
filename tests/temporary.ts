import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What each system reads the temporary folder from. */
const NAMES = ["TMPDIR", "TEMP", "TMP"];
/** Set once the folder stands: Vitest asks for it again for every project. */
const OURS = "CLAIMLINE_TESTS_IN";

/** One temporary folder for all that a run of the tests leaves behind: it goes with the run. */
export default function temporary(): () => void {
  if (process.env[OURS]) return () => {};
  const folder = mkdtempSync(join(tmpdir(), "claimline-tests-"));
  // A database server of a test may run as another user.
  chmodSync(folder, 0o755);
  for (const name of [...NAMES, OURS]) process.env[name] = folder;
  // Dozens of processes load the same modules: what one has compiled the others take.
  process.env["NODE_COMPILE_CACHE"] = join(folder, "compiled");
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
