/* A thread that helps to write: it sleeps until a round begins. It owns no socket, and has nothing else to do. */
import { workerData } from "node:worker_threads";
import { doShare, ROUND, type Share } from "./share.ts";

const share = workerData as Share;
for (let round = 0; ;) {
  Atomics.wait(share.numbers, ROUND, round);
  round = Atomics.load(share.numbers, ROUND);
  doShare(share);
}
