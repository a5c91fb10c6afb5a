/* Runs beside what reads a log and shows it: verifies the same log, and gives its head; null where it does not verify. */
import { parentPort, workerData } from "node:worker_threads";
import { verifiedHead } from "./schemas.ts";

parentPort!.postMessage(verifiedHead(workerData));
