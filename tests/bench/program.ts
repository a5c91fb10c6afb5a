import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as pty from "@lydell/node-pty";
import { claimline, environment } from "../terminal/terminal.ts";
import { screenOf } from "../terminal/screen.ts";

const now = (): number => performance.now();
export const sleep = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Milliseconds of CPU that a process and its threads took so far; NaN where the system does not tell. */
function cpuOf(pid: number): number {
  try {
    const told = readdirSync(`/proc/${pid}/task`).map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]),
    );
    return told.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** What a key cost: milliseconds to the last byte that it brought about, of CPU, and the bytes. */
export type Pressed = { time: number; cpu: number; bytes: number };

/** A program on a pseudo-terminal, with the time at which each piece of its output came: the built one, or another. */
export class Program {
  private readonly began = now();
  private readonly screen;
  private readonly child;
  private readonly gone: Promise<void>;
  private text = "";
  bytes = 0;
  last = this.began;

  constructor(
    args: string[],
    columns: number,
    lines: number,
    command: string[] = [process.execPath, claimline],
    env: Record<string, string> = {},
  ) {
    this.screen = screenOf(columns, lines);
    const [file, ...first] = command;
    this.child = pty.spawn(file!, [...first, ...args], {
      name: "xterm-256color",
      cols: columns,
      rows: lines,
      env: environment(env),
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

  private async waited(holds: () => boolean, wanted: string): Promise<number> {
    while (!holds()) {
      if (now() - this.began > 120_000) throw new Error(`never seen: ${wanted}`);
      await sleep(0);
    }
    return this.last - this.began;
  }

  /** Milliseconds from the start until a text was written, wherever it stands. */
  wrote(wanted: string): Promise<number> {
    return this.waited(() => this.text.includes(wanted), wanted);
  }

  /** Milliseconds from the start until the screen shows a text. */
  shows(wanted: string): Promise<number> {
    return this.waited(() => this.screen.rows().join("\n").includes(wanted), wanted);
  }

  /** Milliseconds from the start until the screen shows a text no more. */
  hides(wanted: string): Promise<number> {
    return this.waited(() => !this.screen.rows().join("\n").includes(wanted), `no ${wanted}`);
  }

  /** Milliseconds from the start to the end of what it wrote at first. */
  async painted(): Promise<number> {
    await this.waited(() => this.bytes > 0, "anything");
    await this.quiet();
    return this.last - this.began;
  }

  /** Waits until nothing has been written for a while. */
  async quiet(ms = 80): Promise<void> {
    while (now() - this.last < ms) await sleep(5);
  }

  async press(key: string, settled = 40): Promise<Pressed> {
    const { bytes: before, cpu } = this;
    const from = now();
    this.send(key);
    while (this.bytes === before && now() - from < 5000) await sleep(0);
    await this.quiet(settled);
    return { time: this.last - from, cpu: this.cpu - cpu, bytes: this.bytes - before };
  }

  /** The row of the list on which the reader is. */
  row(): number {
    return Number(/(\d+) of \d+/.exec(this.screen.rows().join("\n"))?.[1]);
  }

  get cpu(): number {
    return cpuOf(this.child.pid);
  }

  /** Resident memory in MB. */
  memory(): number {
    const told = execFileSync("ps", ["-o", "rss=", "-p", String(this.child.pid)], {
      encoding: "utf8",
    });
    return Number(told) / 1000;
  }

  /** Quits by a key. */
  async end(key = "Q"): Promise<void> {
    this.send(key);
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

const counter = join(import.meta.dirname, "cpu.cjs");

/** Milliseconds of CPU that a process took when it ends that writes into a pipe. */
export function cpuOfRun(args: string[]): number {
  const ran = spawnSync(process.execPath, ["--require", counter, ...args], {
    encoding: "utf8",
    env: environment(),
    maxBuffer: 1e9,
  });
  return Number(ran.stderr.split("\n").at(-1));
}
