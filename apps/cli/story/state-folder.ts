import { homedir } from "node:os";
import { join } from "node:path";

export type Env = Readonly<Record<string, string | undefined>>;

/** The program's folder in the user's folder for state (XDG): never in a story. */
export function stateFolder(env: Env = process.env): string {
  const base = env["XDG_STATE_HOME"]?.startsWith("/")
    ? env["XDG_STATE_HOME"]
    : join(homedir(), ".local", "state");
  return join(base, "claimline");
}
