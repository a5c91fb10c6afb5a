import { UnicodeGraphemesAddon } from "@xterm/addon-unicode-graphemes";
import xterm from "@xterm/headless";

export type Screen = {
  term: xterm.Terminal;
  /** What a reader sees now, one string per line, without the blanks at its end. */
  rows(): string[];
  /** All that was written, as it was written. */
  raw(): string;
  write(data: string): void;
  /** The screen once `text` is on it, or once it holds; throws, with the screen in the message, after `ms`. */
  until(text: string | ((rows: string[]) => boolean), ms?: number): Promise<string[]>;
  /** Whether the screen of before the program is the one that is shown. */
  restored(): boolean;
  titles: string[];
};

/** A terminal without a window: what is written to it can be read from its cells. */
export function screenOf(columns: number, lines: number): Screen {
  const term = new xterm.Terminal({ cols: columns, rows: lines, allowProposedApi: true });
  term.loadAddon(new UnicodeGraphemesAddon());
  let all = "";
  const titles: string[] = [];
  term.onTitleChange((title) => titles.push(title));
  const rows = (): string[] => {
    const buffer = term.buffer.active;
    return Array.from(
      { length: term.rows },
      (_, y) => buffer.getLine(buffer.baseY + y)?.translateToString(true) ?? "",
    );
  };
  return {
    term,
    rows,
    titles,
    raw: () => all,
    write(data) {
      all += data;
      term.write(data);
    },
    restored: () => term.buffer.active.type === "normal",
    async until(wanted, ms = 15_000) {
      const holds =
        typeof wanted === "string"
          ? (now: string[]) => now.some((row) => row.includes(wanted))
          : wanted;
      for (const end = performance.now() + ms; performance.now() < end;) {
        if (holds(rows())) return rows();
        await new Promise((next) => setTimeout(next, 15));
      }
      throw new Error(`not on screen: ${String(wanted)}\n${rows().join("\n")}`);
    },
  };
}
