import { Worker } from "node:worker_threads";
import { join } from "node:path";
import type { Promised } from "./check-file.ts";

/* A piece of the log and its entries: it needs no more, and must not take it from the screen. */
const ROOM = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };

/** Verifies a log on another thread; false as well where that could not be done. The program may end before. */
export const checkBeside = (promised: Promised): Promise<boolean> =>
  new Promise((done) => {
    const worker = new Worker(join(import.meta.dirname, "checker.cjs"), {
      workerData: promised,
      resourceLimits: ROOM,
    });
    worker.once("message", done);
    worker.once("error", () => done(false));
    worker.once("exit", () => done(false));
    // Last: who listens for messages holds the program again.
    worker.unref();
  });
