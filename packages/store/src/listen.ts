import pg from "pg";
import type { Bell } from "./watch.ts";

/** The channel on which every append to any story is told. */
export const CHANNEL = "claimline";

/** Milliseconds until a lost connection is tried again. */
const AGAIN = 100;

/** Rings whenever any process appended, and whenever a connection stands again, since it may have missed a hint. */
export function listen(url: string, rung: Bell): { end: () => void } {
  let client: pg.Client | null = null;
  let ended = false;
  void (async () => {
    while (!ended) {
      const own = new pg.Client({ connectionString: url, keepAlive: true });
      client = own;
      const gone = new Promise<void>((done) => own.on("error", () => done()).on("end", done));
      own.on("notification", () => rung.ring());
      try {
        await own.connect();
        await own.query(`LISTEN ${CHANNEL}`);
        rung.ring();
        await gone;
      } catch {
        // The clock still looks; a hint is not needed.
      }
      await own.end().catch(() => {});
      if (!ended) await new Promise((later) => setTimeout(later, AGAIN));
    }
  })();
  return {
    end() {
      ended = true;
      void client?.end().catch(() => {});
    },
  };
}
