import type { Server } from "node:http";
import type { Store } from "@claimline/store/store";
import type { Door } from "./door.ts";
import type { Health } from "./health.ts";
import type { InFlight } from "./in-flight.ts";
import type { Streams } from "./stream.ts";

/** Milliseconds that appends have to come to their end, that answers have to be read, and that the store has to close. */
const FOR_APPENDS = 10_000;
const FOR_READERS = 3000;
const FOR_STORE = 2000;
/** Milliseconds between two looks for connections that have become idle. */
const LOOK = 50;

const within = (work: Promise<unknown>, most: number): Promise<unknown> =>
  Promise.race([work, new Promise((later) => setTimeout(later, most).unref())]);

export type Running = {
  server: Server;
  door: Door;
  health: Health;
  streams: Streams;
  appends: InFlight;
  store: Store;
  /** Ends the following of the store. */
  ended: AbortController;
};

/**
 * Comes to an end in order: not ready any more, readers of streams sent elsewhere, appends that have begun finished and
 * acknowledged, answers sent, store closed. Resolves within the three times together, whatever hangs.
 */
export async function drain(running: Running): Promise<void> {
  const { server, door, health, streams, appends, store, ended } = running;
  health.phase = "draining";
  streams.close();
  await within(appends.idle(), FOR_APPENDS);
  ended.abort();
  const closed = new Promise((done) => server.close(done));
  door.close();
  const clock = setInterval(() => server.closeIdleConnections(), LOOK);
  await within(closed, FOR_READERS);
  clearInterval(clock);
  server.closeAllConnections();
  await within(
    store.close().catch(() => {}),
    FOR_STORE,
  );
}
