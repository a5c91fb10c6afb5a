import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "@claimline/store/store";
import { api } from "../../apps/web/server/api/api.ts";
import { followStore } from "../../apps/web/server/follow.ts";
import { stories, type Served } from "../../apps/web/server/story.ts";

export type Site = { site: string; server: Server; close: () => Promise<void> };

/** The API of a site in this process, on a port of its own: it serves what is in a store, and what comes. */
export async function serve(
  store: Store,
  tokens: string,
  around: (answer: RequestListener) => RequestListener = (answer) => answer,
): Promise<Site> {
  const ended = new AbortController();
  const complain = (what: string, error: unknown): never => {
    throw new Error(what, { cause: error });
  };
  await followStore(store, ended.signal, () => {}, complain);
  const answer = api({ store, tokens, addressOf: () => "one", complain });
  const server = createServer(around((request, response) => void answer(request, response)));
  await new Promise<void>((up) => server.listen(0, up));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    async close() {
      ended.abort();
      // What is served is one map for the whole process.
      (stories() as Map<string, Served>).clear();
      server.closeAllConnections();
      await new Promise((down) => server.close(down));
    },
  };
}
