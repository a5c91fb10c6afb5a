/* Runs beside the screen: verifies a log that is shown already, and says how that went. */
import { parentPort, workerData } from "node:worker_threads";
import { keepsPromise } from "./schemas.ts";

parentPort!.postMessage(keepsPromise(workerData));
