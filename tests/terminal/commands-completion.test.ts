import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { expect, test } from "vitest";
import { FORMATS } from "../../apps/cli/commands/options.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { SHELLS } from "../../apps/cli/commands/completion.ts";
import { opened } from "./inside.ts";
import { folder } from "./lines.ts";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

const offered = async (line: string): Promise<string[]> => {
  const { out } = await told(["--story", folder, "complete", "--plain", "--", line]);
  return out
    .trimEnd()
    .split("\n")
    .map((each) => each.split("\t")[0]!)
    .filter(Boolean);
};

test("the first word is a command, and none that is only for programs", async () => {
  const visible = COMMANDS.filter(({ hidden }) => !hidden).map(({ name }) => name);
  expect(await offered("claimline ")).toEqual([...visible, "help"]);
  expect(await offered("claimline dis")).toEqual(["disputes"]);
  expect(await offered("claimline -s x dis")).toEqual(["disputes"]);
});

test("every option of every command is offered, and every choice of one", async () => {
  for (const { name, options = {}, hidden } of COMMANDS) {
    if (hidden) continue;
    const found = await offered(`claimline ${name} --`);
    for (const option of [...Object.keys(options), "format", "as-of"])
      expect(found, name).toContain(`--${option}`);
  }
  expect(await offered("claimline posts --format ")).toEqual([...FORMATS]);
  expect(await offered("claimline posts -f m")).toEqual(["markdown"]);
  expect(await offered("claimline posts --format=nd")).toEqual(["--format=ndjson"]);
  expect(await offered("claimline posts --color a")).toEqual(["auto", "always"]);
});

test.each([
  ["post too", "too-fast"],
  ["claim fast-b", "fast-board"],
  ["event fer", "ferry-hit-pier"],
  ["actor harbour-b", "harbour-board"],
  ["place p", "pier"],
  ["source s2", "s2"],
  ["cite too", "too-fast"],
  ["cite fast-b", "fast-board"],
  ["posts --as-of post:d", "post:denied"],
  ["changes --from 2031-04-01", "2031-04-01"],
  ["search standing:cont", "standing:contested"],
  ["search ferry actor:harbour-b", "actor:harbour-board"],
  ["completion f", "fish"],
  ["help tim", "timeline"],
])("%s is completed to %s", async (line, to) => {
  expect(await offered(`claimline ${line}`)).toEqual([to]);
});

test("a second id, a path, a number have nothing to offer: 1", async () => {
  for (const line of ["claim fast-board ", "posts --limit ", "posts --story ", "nonsense "])
    expect(await offered(`claimline ${line}`)).toEqual([]);
});

test("a shell that there is none for is a mistake, with what may be meant", async () => {
  const { code, err } = await told(["completion", "fsh"]);
  expect(code).toBe(2);
  expect(err).toContain("did you mean fish?");
});

const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

/** A folder with the built program under its name, for the path of a shell. */
function bin(): string {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bin-"));
  const program = join(folder, "claimline");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${claimline}" "$@"\n`);
  chmodSync(program, 0o755);
  return folder;
}

function inShell(shell: string, args: readonly string[]): string {
  const { PATH = "", ...rest } = environment();
  const { stdout, stderr } = spawnSync(shell, args, {
    encoding: "utf8",
    cwd: mkdtempSync(join(tmpdir(), "claimline-cwd-")),
    env: { ...rest, HOME: tmpdir(), PATH: `${bin()}:${PATH}` },
  });
  expect(stderr).toBe("");
  return stdout.trim();
}

test.runIf(has("bash"))("bash completes by the script, also after a colon", () => {
  const ask = (line: string): string => {
    const script = `
      source <(claimline completion bash)
      COMP_LINE='${line}' COMP_POINT=${line.length}
      compopt() { :; }
      _claimline
      printf '%s ' "\${COMPREPLY[@]}"`;
    return inShell("bash", ["--norc", "-c", script]);
  };
  expect(ask("claimline time")).toBe("timeline");
  expect(ask("claimline search standing:cont")).toBe("contested");
  expect(ask("claimline posts --format=c")).toBe("csv");
});

test.runIf(has("fish"))("fish completes by the script, with what each is", () => {
  const ask = (line: string): string =>
    inShell("fish", ["-N", "-c", `claimline completion fish | source; complete -C '${line}'`]);
  expect(ask("claimline time")).toMatch(/^timeline\twhat is said to have happened/);
  expect(ask("claimline search standing:cont")).toBe("standing:contested");
  expect(ask("claimline posts --format=c")).toBe("--format=csv");
});

test.runIf(has("zsh"))(
  "zsh goes on without a blank after a colon, and with one after a whole word",
  () => {
    const ask = (line: string): string => {
      // What its completion system would be given.
      const script = `
      compdef() { :; }
      _describe() { shift; for each in "$@"; do case "$each" in -*|"") print -r -- "$each";; *) print -rl -- \${(P)each};; esac; done }
      source <(claimline completion zsh)
      words=(${line}); CURRENT=$#words
      _claimline`;
      return inShell("zsh", ["-f", "-c", script]);
    };
    expect(ask("claimline search standin")).toMatch(/^--\nstanding\\::[^\n]+\n-S$/);
    expect(ask("claimline search standing:cont")).toMatch(/^standing\\:contested:/);
  },
);

test.each(SHELLS.filter(has))("%s can read its script", async (shell) => {
  const { out } = await told(["completion", shell]);
  const file = join(mkdtempSync(join(tmpdir(), "claimline-sh-")), "script");
  writeFileSync(file, out);
  const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("what is offered is of the story and the moment that the line names", async () => {
  const ids = await offered("claimline event ");
  const then = await offered("claimline --as-of 2031-04-01 event ");
  const known = await told(["--story", folder, "events", "--as-of", "2031-04-01", "--json"]);
  const events = (JSON.parse(known.out) as { id: string }[]).map(({ id }) => id);
  expect(then.toSorted()).toEqual(events.toSorted());
  expect(ids.length).toBeGreaterThan(then.length);
  // Another story than the one that answers.
  const young = join(mkdtempSync(join(tmpdir(), "claimline-other-")), "young.ndjson");
  writeFileSync(young, writeLog(opened().entries.slice(0, 5)));
  expect((await offered(`claimline -s ${young} event `)).length).toBeLessThan(ids.length);
});

test("the moments of a story are offered after it, and commands after its path, as its own", async () => {
  const { out } = await told(["complete", "--plain", "--", `claimline --story ${folder} --as-of `]);
  expect(out).toMatch(/^2031-04-0/);
  expect(out).not.toContain("2020-");
  expect(await offered(`claimline ${folder} disp`)).toEqual(["disputes"]);
  const ids = await told(["complete", "--plain", "--", `claimline ${folder} event fer`]);
  expect(ids.out).toMatch(/^ferry-hit-pier\t/);
});

test("no key of a shell goes over a network: of a story that is elsewhere, what every story has", async () => {
  let asked = 0;
  const site = createServer((_, answer) => {
    asked++;
    answer.end();
  });
  await new Promise<void>((open) => void site.listen(0, "127.0.0.1", open));
  const { port } = site.address() as AddressInfo;
  const there = `http://127.0.0.1:${port}/ferry`;
  for (const story of [there, "postgres://nobody@127.0.0.1:1/none"])
    for (const begin of [`claimline --story ${story}`, `claimline ${story}`]) {
      expect(await offered(`${begin} disp`)).toEqual(["disputes"]);
      expect(await offered(`${begin} posts standing:cont`)).toEqual(["standing:contested"]);
      expect(await offered(`${begin} post `)).toEqual([]);
      expect(await offered(`${begin} posts --as-of `)).toEqual([]);
    }
  expect(asked).toBe(0);
  site.close();
});

test("of a path that is not typed to its end nothing of another story is offered", async () => {
  expect(await offered(`claimline -s ${folder}-none event `)).toEqual([]);
});
