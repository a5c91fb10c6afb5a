import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { logOf } from "@claimline/core/folder/log";
import type { Entry } from "@claimline/core/log/entry";
import { fold } from "@claimline/core/log/state";
import { storyAt } from "@claimline/core/views/at";
import type { Opened } from "../../apps/cli/story/opened.ts";
import { theme, type Depth } from "../../apps/cli/lines/theme.ts";
import { runApp } from "../../apps/cli/ui/app.tsx";
import { filterStdin } from "../../apps/cli/launch/stdin.ts";
import { faceOf, type Outside } from "../../apps/cli/ui/face.ts";
import { tellerOf } from "../../apps/cli/told/teller.ts";
import { Session } from "../../apps/cli/ui/session.ts";
import { ferry } from "./ferry.ts";
import { screenOf, type Screen } from "./screen.ts";

function entriesOf(files: ReadonlyMap<string, string>): Entry[] {
  const read = logOf(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.entries;
}

// Most tests open the same folder, and nobody changes an entry: it is read once.
const ofFerry = entriesOf(ferry());

/** A folder, opened as the program opens it. */
export const opened = (files?: ReadonlyMap<string, string>): OpenedLog =>
  openedLog(files ? entriesOf(files) : ofFerry);

/** A story that is open, and the log that it was read from. */
type OpenedLog = Opened & { entries: Entry[] };

/** A log, opened as the program opens the one that ships with it. */
export const openedLog = (entries: Entry[]): OpenedLog => ({
  from: "a test",
  state: fold(entries),
  entries,
});

export type Size = { columns: number; rows: number };

export function sessionOf(
  size: Size,
  story: Opened = opened(),
  site?: string,
  told = false,
): Session {
  const moment = storyAt(story.state, null);
  if (!moment.ok) throw new Error(moment.problem.expected);
  return new Session(story, moment.derivation, size, { asOf: null, query: "", site, told });
}

/** What a test sees of the UI, and does to it. */
export type Inside = Screen & {
  session: Session;
  /** The addresses that a browser was asked to open. */
  browsed: string[];
  send: (keys: string) => void;
  resize: (to: Size) => void;
  ended: Promise<number>;
  /** Leaves it by its key. */
  quit: () => Promise<number>;
};

/** The UI in this process, on a terminal that is only a screen. */
export function inside(
  size: Size,
  {
    files,
    entries,
    depth = 24,
    ascii = false,
    from = "a test",
    site,
    told = false,
  }: {
    files?: ReadonlyMap<string, string>;
    entries?: Entry[];
    depth?: Depth;
    ascii?: boolean;
    /** Where the story was opened from. */
    from?: string;
    /** The setting of the site's public address. */
    site?: string;
    /** For a screen reader, in sentences. */
    told?: boolean;
  } = {},
): Inside {
  const screen = screenOf(size.columns, size.rows);
  // A terminal in raw mode moves only down at a line feed; this one is told to go to the left as well.
  screen.term.options.convertEol = true;
  const story = entries ? openedLog(entries) : opened(files);
  const session = sessionOf(size, { ...story, from }, site, told);
  const browsed: string[] = [];
  const keys = new PassThrough();
  const stdin = Object.assign(keys, { isTTY: true, setRawMode: () => keys, ref() {}, unref() {} });
  const stdout = Object.assign(new EventEmitter(), {
    ...size,
    isTTY: true,
    writable: true,
    write(data: string, done?: () => void) {
      screen.write(data);
      done?.();
      return true;
    },
  });
  const outside: Outside = {
    suspend: (release) => release(() => {}),
    async browse(url) {
      browsed.push(url);
      return null;
    },
  };
  const drawn = faceOf(session, theme(depth, "dark", ascii), outside);
  const face = told ? tellerOf(session, outside, ascii) : drawn;
  const ended = runApp(face, {
    stdin: filterStdin(stdin as unknown as ReadStream, { background() {}, mouse: drawn.mouse }),
    stdout: stdout as unknown as NodeJS.WriteStream,
  });
  return {
    ...screen,
    session,
    ended,
    browsed,
    send: (text) => void keys.write(text),
    quit() {
      keys.write("Q");
      return ended;
    },
    resize({ columns, rows }) {
      screen.term.resize(columns, rows);
      Object.assign(stdout, { columns, rows });
      stdout.emit("resize");
    },
  };
}
