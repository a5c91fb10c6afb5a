import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeToAll } from "./write-to-all.ts";

const COUNT = 80;

let server: Server;
let near: Socket[];
let far: Socket[];

beforeEach(async () => {
  near = [];
  server = createServer((socket) => near.push(socket.on("error", () => {})));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  far = Array.from({ length: COUNT }, () => connect(port, "127.0.0.1").on("error", () => {}));
  while (near.length < COUNT) await new Promise((later) => setTimeout(later, 5));
});
afterEach(() => {
  for (const socket of [...near, ...far]) socket.destroy();
  server.close();
});

/** All that each of the far ends gets until its stream ends. */
const heard = (): Promise<string[]> =>
  Promise.all(
    far.map(async (socket) => {
      const parts: Buffer[] = [];
      for await (const part of socket) parts.push(part as Buffer);
      return Buffer.concat(parts).toString();
    }),
  );

const event = (n: number, length: number): Buffer => Buffer.from(`${n}:`.padEnd(length, "x"));

test("every socket gets the same bytes, once and in order, whoever writes them", async () => {
  const told = heard();
  const events = Array.from({ length: 20 }, (_, n) => event(n, 1200));
  for (const each of events) {
    writeToAll(near, each, 1);
    // Sooner or later the threads run.
    await new Promise((later) => setTimeout(later, 10));
  }
  for (const socket of near) socket.end();
  expect(new Set(await told)).toEqual(new Set([Buffer.concat(events).toString()]));
});

test("what a full line does not take comes after, and bytes too many for the threads go the usual way", async () => {
  const few = near.slice(0, 4);
  for (const socket of near.slice(4)) socket.destroy();
  const long = Array.from({ length: 60 }, (_, n) => event(n, 250_000));
  const events = [...long, event(60, 300_000), event(61, 10)];
  for (const each of events) writeToAll(few, each, 1);
  expect(few.every(({ writableLength }) => writableLength > 0)).toBe(true);
  for (const socket of few) socket.end();
  const all = (await heard()).filter((text) => text !== "");
  expect(all.length).toBe(4);
  expect(new Set(all)).toEqual(new Set([Buffer.concat(events).toString()]));
});

test("a socket that is gone, or has ended, is passed over", async () => {
  near[0]!.destroy();
  near[1]!.end();
  const told = heard();
  writeToAll(near, event(1, 100), 1);
  for (const socket of near) socket.end();
  const all = (await told).map(({ length }) => length).toSorted((a, b) => a - b);
  expect(all.slice(0, 3)).toEqual([0, 0, 100]);
});
