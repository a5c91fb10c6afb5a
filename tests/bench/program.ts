import { execFileSync, spawn } from "node:child_process";
import * as pty from "@lydell/node-pty";
import { claimline, environment } from "../terminal/terminal.ts";
import { screenOf } from "../terminal/screen.ts";

const now = (): number => performance.now();
export const sleep = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** The built program on a pseudo-terminal, with the time at which each piece of its output came. */
export class Program {
  private readonly began = now();
  private readonly screen;
  private readonly child;
  private readonly gone: Promise<void>;
  private text = "";
  bytes = 0;
  last = this.began;

  constructor(args: string[], columns: number, lines: number) {
    this.screen = screenOf(columns, lines);
    this.child = pty.spawn(process.execPath, [claimline, ...args], {
      name: "xterm-256color",
      cols: columns,
      rows: lines,
      env: environment(),
    });
    this.child.onData((data) => {
      this.last = now();
      this.bytes += Buffer.byteLength(data);
      this.text += data;
      this.screen.write(data);
    });
    this.gone = new Promise((done) => this.child.onExit(() => done()));
  }

  send(keys: string): void {
    this.last = now();
    this.child.write(keys);
  }

  /** Milliseconds from the start until a text was written. */
  async wrote(wanted: string): Promise<number> {
    while (!this.text.includes(wanted)) {
      if (now() - this.began > 20_000) throw new Error(`never written: ${wanted}`);
      await sleep(0);
    }
    return this.last - this.began;
  }

  /** Waits until nothing has been written for a while. */
  async quiet(ms = 80): Promise<void> {
    while (now() - this.last < ms) await sleep(5);
  }

  /** A key: milliseconds to the last byte that it brought about, and how many bytes. */
  async press(key: string): Promise<{ time: number; bytes: number }> {
    const before = this.bytes;
    const from = now();
    this.send(key);
    while (this.bytes === before && now() - from < 1000) await sleep(0);
    await this.quiet(40);
    return { time: this.last - from, bytes: this.bytes - before };
  }

  /** The row of the list on which the reader is. */
  row(): number {
    return Number(/(\d+) of \d+/.exec(this.screen.rows().join("\n"))?.[1]);
  }

  /** Resident memory in MB. */
  memory(): number {
    const told = execFileSync("ps", ["-o", "rss=", "-p", String(this.child.pid)], {
      encoding: "utf8",
    });
    return Number(told) / 1000;
  }

  async end(): Promise<void> {
    this.send("Q");
    await this.gone;
  }
}

/** Milliseconds until a process has ended that writes into a pipe. */
export function ended(args: string[]): Promise<number> {
  const from = now();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "inherit"],
      env: environment(),
    });
    child.stdout.resume();
    child.on("close", (code) => {
      if (code === 0) done(now() - from);
      else failed(new Error(`${args.join(" ")} ended with ${code}`));
    });
  });
}
