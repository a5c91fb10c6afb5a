import { Worker } from "node:worker_threads";
import { join } from "node:path";
import type { Head } from "@claimline/core/log/entry";

/* A piece of the log and its entries: it needs no more, and must not take it from the screen. */
const ROOM = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };

/** Verifies a log on another thread: its head; null as well where that could not be done. Nobody has to wait for it to end. */
export const headBeside = (path: string): Promise<Head | null> =>
  new Promise((done) => {
    const worker = new Worker(join(import.meta.dirname, "checker.cjs"), {
      workerData: path,
      resourceLimits: ROOM,
    });
    worker.unref();
    worker.once("message", done);
    worker.once("error", () => done(null));
    worker.once("exit", () => done(null));
  });
