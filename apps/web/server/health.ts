import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "@claimline/store/store";
import { ALWAYS } from "./headers.ts";

/** Milliseconds that the store has for a sign of life, and for which one is believed. */
const PATIENCE = 2000;
const BELIEVED = 500;

/** Asked for in the store: any name does, it need not be there. */
const ANY = "readyz";

/**
 * How this process does, for whoever sends it requests: `/healthz` tells that it runs, `/readyz` that it has its stories
 * and its store answers. Neither counts against any limit, and neither is kept.
 */
export class Health {
  phase: "starting" | "serving" | "draining" = "starting";
  #store: Store | null = null;
  #asked: Promise<boolean> | null = null;

  /** From now on everything is there. */
  serve(store: Store): void {
    this.#store = store;
    this.phase = "serving";
  }

  /** Why nothing should be sent here; null if it may. */
  async why(): Promise<string | null> {
    if (this.phase !== "serving") return this.phase;
    return (await (this.#asked ??= this.#ask())) ? null : "the store does not answer";
  }

  async #ask(): Promise<boolean> {
    const late = new Promise<false>((done) => setTimeout(() => done(false), PATIENCE).unref());
    const answered = this.#store!.story(ANY)
      .head()
      .then(
        () => true,
        () => false,
      );
    const isThere = await Promise.race([answered, late]);
    setTimeout(() => (this.#asked = null), BELIEVED).unref();
    return isThere;
  }

  /** Answers a request for one of the two addresses; false if it is for another. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url?.split("?")[0];
    if (path !== "/healthz" && path !== "/readyz") return false;
    const tell = (status: number, text: string, more: Record<string, string> = {}): void => {
      const body = Buffer.from(`${text}\n`);
      response.writeHead(status, {
        ...ALWAYS,
        "cache-control": "no-store",
        "content-type": "text/plain; charset=utf-8",
        "content-length": body.length,
        "x-robots-tag": "noindex",
        ...more,
      });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (request.method !== "GET" && request.method !== "HEAD")
      tell(405, "GET or HEAD.", { allow: "GET, HEAD" });
    else if (path === "/healthz") tell(200, "alive");
    else
      void this.why().then((why) =>
        why === null ? tell(200, "ready") : tell(503, why, { "retry-after": "1" }),
      );
    return true;
  }
}
