import { PassThrough } from "node:stream";
import type { Around } from "../../apps/cli/commands/command.ts";
import { main } from "../../apps/cli/main.ts";

export type Told = { code: number; out: string; err: string };

/** Runs a command line in this process: into a pipe, or onto a terminal of some width and height. */
export async function told(
  args: readonly string[],
  {
    env = {},
    terminal,
    typed,
  }: {
    env?: Record<string, string>;
    terminal?: { columns: number; rows: number };
    /** What is typed on the terminal, if somebody is there. */
    typed?: string;
  } = {},
): Promise<Told> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => {
    const pieces: string[] = [];
    stream.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece));
    return pieces;
  });
  for (const stream of terminal ? [stdout, stderr] : [])
    Object.assign(stream, { isTTY: true, ...terminal });
  if (typed !== undefined) {
    Object.assign(stdin, { isTTY: true });
    stdin.write(typed);
  }
  const around = {
    env: { TERM: "xterm-256color", LANG: "en_US.UTF-8", PAGER: "", ...env },
    stdin,
    stdout,
    stderr,
  };
  const code = await main(args, around as unknown as Around);
  await new Promise((next) => setImmediate(next));
  const [out, err] = texts.map((pieces) => pieces.join(""));
  return { code, out: out!, err: err! };
}
