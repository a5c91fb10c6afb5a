import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import type { Server } from "../stores/server.ts";

/** What came of killing writers: entries acknowledged, of these not there, and logs that did not verify. */
export type Killed = { kills: number; acknowledged: number; lost: number; broken: number };

const STORY = "a";

/** A writer, and all that it was told is recorded: hash by seq. */
export type Writer = { child: ChildProcess; told: Map<number, string>; wrote: Promise<unknown> };

export function write(address: string): Writer {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "appender.ts"), address, STORY],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const told = new Map<number, string>();
  let held = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (held + text).split("\n");
    held = lines.pop()!;
    for (const line of lines) {
      const [seq, hash] = line.split(" ");
      told.set(Number(seq), hash!);
    }
  });
  return { child, told, wrote: once(child.stdout, "data") };
}

/** Compares a log with what its writers were told. The hash of an entry stands in the one after it, or is the head. */
export async function compare(address: string, told: ReadonlyMap<number, string>) {
  const store = await openStore(address);
  try {
    const log = store.story(STORY);
    const read = readLog(await log.read(1));
    if (!read.ok) return { lost: 0, broken: 1 };
    const hashes = new Map(read.entries.slice(1).map(({ seq, prev }) => [seq - 1, prev]));
    if (read.head) hashes.set(read.head.seq, read.head.hash);
    const lost = [...told].filter(([seq, hash]) => hashes.get(seq) !== hash).length;
    return { lost, broken: 0 };
  } finally {
    await store.close();
  }
}

/** `kill -9` for one of two writers at a random moment of its writing, again and again; the log is read after each. */
export async function killWriters(address: string, kills: number): Promise<Killed> {
  const told = new Map<number, string>();
  const sum = { kills: 0, lost: 0, broken: 0 };
  while (sum.kills < kills) {
    const writers = [write(address), write(address)];
    await Promise.all(writers.map(({ wrote }) => wrote));
    await new Promise((later) => setTimeout(later, Math.random() * 20));
    for (const { child } of writers) {
      child.kill("SIGKILL");
      await once(child, "close");
      sum.kills++;
    }
    for (const each of writers) for (const [seq, hash] of each.told) told.set(seq, hash);
    const { lost, broken } = await compare(address, told);
    sum.lost += lost;
    sum.broken += broken;
  }
  return { ...sum, acknowledged: told.size };
}

/** The server is killed under two writers, which wait for it and go on, again and again. */
export async function killServer(server: Server, kills: number): Promise<Killed> {
  const address = await server.fresh();
  const told = new Map<number, string>();
  const sum = { kills: 0, lost: 0, broken: 0 };
  const writers = [write(address), write(address)];
  await Promise.all(writers.map(({ wrote }) => wrote));
  for (; sum.kills < kills; sum.kills++) {
    await new Promise((later) => setTimeout(later, Math.random() * 200));
    const before = writers.map((each) => each.told.size);
    await server.crash();
    // Until somebody writes again.
    while (writers.every((each, at) => each.told.size === before[at])) {
      if (writers.every(({ child }) => child.exitCode !== null))
        throw new Error("both writers gave up instead of waiting for the server");
      await new Promise((later) => setTimeout(later, 20));
    }
    for (const each of writers) for (const [seq, hash] of each.told) told.set(seq, hash);
    const { lost, broken } = await compare(address, told);
    sum.lost += lost;
    sum.broken += broken;
  }
  for (const { child } of writers) {
    child.kill("SIGKILL");
    await once(child, "close");
  }
  return { ...sum, acknowledged: told.size };
}
