import { get, type IncomingHttpHeaders } from "node:http";

export type Wire = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** An answer as it is on the wire, in the encoding that is asked for. */
export const wire = (url: string, encoding = "br"): Promise<Wire> =>
  new Promise((done, failed) => {
    get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on("error", failed);
  });

const sleep = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** A page as every reader but the first has it: its best Brotli is made once it has been asked for twice. */
export async function settled(url: string): Promise<Wire> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await wire(url);
    if (!String(answer.headers.etag).includes("quick")) return answer;
    await sleep(50);
  }
  throw new Error(`${url}: no best Brotli was made`);
}
