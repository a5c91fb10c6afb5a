import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

const SERVER = fileURLToPath(import.meta.resolve("yaml-language-server")).replace(
  /out[\\/]src[\\/]index\.js$/,
  "bin/yaml-language-server",
);

type Message = { id?: number; method?: string; params?: never; result?: never };
export type Diagnostic = { message: string; range: { start: { line: number } } };
type Item = { label: string; documentation?: unknown };

/** What an editor has of the server that knows YAML by its schema. */
export type Editor = {
  /** Opens a text as a file of the folder: what is wrong with it. */
  problems: (path: string, text: string) => Promise<Diagnostic[]>;
  /** What is offered where the mark | stands in a text. */
  offers: (path: string, text: string) => Promise<Item[]>;
  close: () => void;
};

/**
 * An editor of a folder, as those are that run yaml-language-server: it is told of files as they are typed, and reads
 * the rest by itself. `settings` are those of the folder.
 */
export async function editorOf(folder: string, settings: object = {}): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const asked = new Map<number, (result: never) => void>();
  const told = new Map<string, (problems: Diagnostic[]) => void>();
  let made = 0;
  const write = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<never> =>
    new Promise((done) => {
      asked.set(++made, done);
      write({ id: made, method, params });
    });
  const tell = (method: string, params: object): void => write({ method, params });
  const all = { yaml: { schemaStore: { enable: false }, ...settings } };
  const answer = (section: string): unknown => (all as Record<string, unknown>)[section] ?? null;

  function heard(message: Message): void {
    const { id, method, params, result } = message;
    if (method === undefined) asked.get(id!)?.(result!);
    else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params! as { uri: string; diagnostics: Diagnostic[] };
      told.get(uri)?.(diagnostics);
    } else if (id !== undefined) {
      const items = (params as { items?: { section: string }[] } | undefined)?.items;
      write({ id, result: items ? items.map(({ section }) => answer(section)) : null });
    }
  }
  let waiting = Buffer.alloc(0);
  child.stdout.on("data", (piece: Buffer) => {
    waiting = Buffer.concat([waiting, piece]);
    for (;;) {
      const head = waiting.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(waiting.toString("latin1"))?.[1]);
      if (head < 0 || waiting.length < head + 4 + length) return;
      const body = waiting.subarray(head + 4, head + 4 + length).toString("utf8");
      waiting = waiting.subarray(head + 4 + length);
      heard(JSON.parse(body) as Message);
    }
  });

  const root = pathToFileURL(folder).href;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  await ask("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "story" }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  tell("initialized", {});

  const opened = new Set<string>();
  const open = (path: string, text: string): Promise<Diagnostic[]> => {
    const uri = uriOf(path);
    const textDocument = { uri, languageId: "yaml", version: ++made };
    const found = new Promise<Diagnostic[]>((done) => told.set(uri, done));
    if (opened.has(uri))
      tell("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    else tell("textDocument/didOpen", { textDocument: { ...textDocument, text } });
    opened.add(uri);
    return found;
  };
  return {
    problems: open,
    async offers(path, text) {
      const before = text.slice(0, text.indexOf("|")).split("\n");
      await open(path, text.replace("|", ""));
      const found = (await ask("textDocument/completion", {
        textDocument: { uri: uriOf(path) },
        position: { line: before.length - 1, character: before.at(-1)!.length },
      })) as { items: Item[] };
      return found.items;
    },
    close: () => void child.kill(),
  };
}

/** The settings that a folder gives VS Code for its YAML files. */
export function settingsOf(folder: string): object {
  const all = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8")) as object;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name.replace(/^yaml\./, ""), value as unknown]),
  );
}
