import { fit, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { choiceLines, choicesOf, offered } from "./choices.ts";
import { comparing } from "./compare.ts";
import { KEYS } from "./keys.ts";
import type { Session } from "./session.ts";
import type { Prompt } from "./state.ts";

export const LEADS: Record<Prompt["kind"], string> = {
  query: "/",
  "as-of": "@",
  compare: "=",
  palette: ":",
};

/** How to end what is typed, and what may be: the pieces of a line, the most wanted first. */
function promptHints(session: Session): string[] {
  const { list, state } = session;
  const { kind, chosen, error } = state.prompt!;
  if (kind === "palette") return ["Enter goes there", ", Esc leaves", ", ↓ ↑ choose"];
  const keep = chosen === null ? "Enter keeps" : "Enter takes it";
  if (kind === "query") {
    const [first] = offered(session).items;
    const says = choicesOf(session).length > 0 ? "Tab completes" : `Tab: ${first?.text}`;
    const completes = first ? [`, ${says}`] : [];
    // What cannot be read yet found nothing and cannot be kept; the list is as it was before.
    if (error) return [chosen === null ? "Esc leaves" : `${keep}, Esc leaves`, ...completes];
    return [`${list.rows.length} found`, `   ${keep}`, ", Esc leaves", ...completes];
  }
  const enter = kind === "compare" ? "compares" : "goes there";
  return [`Enter ${enter}`, ", Esc leaves", "   [ ] { } step", "; or a day, post:ID, an entry"];
}

/** As many pieces, from the first on, as there is room for. */
const roomFor = (pieces: readonly string[], room: number): string =>
  pieces.map((_, at) => pieces.slice(0, at + 1).join("")).findLast((all) => all.length <= room) ??
  "";

/** How many characters of a long text are left out at its beginning: where one types has to be seen. */
function leftOut({ state }: Session): number {
  const { text, at } = state.prompt!;
  const room = Math.max(12, state.columns - (state.columns < 60 ? 14 : 40));
  return lineWidth([span(text.slice(0, at))]) > room ? at - room + 1 : 0;
}

function promptLine(session: Session): Line {
  const { kind, text, at } = session.state.prompt!;
  const before = kind === "compare" && quiet(` ${comparing(session)} `);
  const lead = line(" ", strong(LEADS[kind]), before);
  const out = leftOut(session);
  const typed = line(lead, out > 0 && quiet("…"), text.slice(out, at), strong("▏"), text.slice(at));
  const room = session.state.columns - lineWidth(typed) - 4;
  return line(typed, quiet(`   ${roomFor(promptHints(session), room)}`));
}

/** What is wrong with what is typed, pointing at the place where it stands on the line below. */
function errorLines(session: Session): Line[] {
  const { columns, prompt } = session.state;
  const { text, error, at: cursor } = prompt!;
  const { message, at } = error!;
  if (at === null) return wrap(line(" ", denial(message)), columns - 1, [span(" ")]);
  const out = leftOut(session);
  const column = Math.min(
    columns - 2,
    lineWidth(line(out > 0 ? " /…" : " /", text.slice(out, at))) + (at > cursor ? 1 : 0),
  );
  const room = columns - column - 3;
  const set = (lines: Line[]): Line[] => lines.map((each) => line(" ".repeat(column), each));
  if (lineWidth([span(message)]) <= room) return set([line(denial("↓ "), denial(message))]);
  return [...wrap(line(" ", denial(message)), columns - 1, [span(" ")]), ...set([[denial("↓")]])];
}

/** What can be chosen, and what is wrong: as long as something can be chosen, the text may only be unfinished. */
function aboveLines(session: Session): Line[] {
  const { error, refused } = session.state.prompt!;
  const choices = choiceLines(session);
  return error && (refused || choices.length === 0)
    ? [...choices, ...errorLines(session)]
    : choices;
}

/* Help has few keys to itself; how to get help, back, and out of the past is always shown. */
const IN_HELP = new Set(["jk", "?", "q"]);
const ALWAYS = new Set(["0", "?", "q"]);

/* Which keys the last line gives its room to first. */
const FIRST = ["j", "enter", "w", "0", "f", "/", "F", ":", "[", "@", "=", "1", "tab", "?", "q"];
/* Labels that name a key with each letter. */
const SEVERAL = new Set(["jk", "[ ]", "1–9"]);
const SHORT = FIRST.map((key) => KEYS.find(({ keys }) => keys.includes(key))!);

/** A key of the last line: what is shown of it, and at which cell. */
type Shown = { label: string; text: Line; x: number; cells: number; key: string };

/** The keys of this context, as many as there is room for, the first ones first. */
function keysShown(session: Session): Shown[] {
  const gap = session.layout.shape === "one" ? 1 : 2;
  const inHelp = session.state.overlay?.name === "help";
  const items = SHORT.flatMap(({ short, keys }) => {
    const said = typeof short === "function" ? short(session) : short;
    if (!said || (inHelp && !IN_HELP.has(said[0]))) return [];
    const text = line(strong(said[0]), quiet(` ${said[1]}`));
    const cells = lineWidth(text) + gap;
    return [{ always: ALWAYS.has(said[0]), label: said[0], text, cells, key: keys[0]! }];
  });
  let room = session.state.columns - 1 + gap;
  for (const { always, cells } of items) if (always) room -= cells;
  const shown = items.filter(({ always, cells }) => {
    if (!always && cells <= room) room -= cells;
    else return always;
    return true;
  });
  let x = 1;
  return shown.map(({ label, text, cells, key }) => {
    const placed = { label, text, x, cells: cells - gap, key };
    x += cells;
    return placed;
  });
}

function keyLine(session: Session): Line {
  const parts: Line[] = [];
  let x = 1;
  for (const key of keysShown(session)) {
    parts.push(line(" ".repeat(key.x - x)), key.text);
    x = key.x + key.cells;
  }
  return line(...parts);
}

/** The key at a cell of the last line: of `[ ]` or `jk`, the one that is there. Null between them. */
export function keyAt(session: Session, x: number): string | null {
  const found = keysShown(session).find((each) => x >= each.x && x < each.x + each.cells);
  if (!found) return null;
  const { label, key } = found;
  const letter = label[x - found.x];
  return letter && SEVERAL.has(label) && /[^ –]/.test(letter) ? letter : key;
}

/** A remark in the place of the keys: as many lines as it needs, none of them cut. */
function remarkLines(remark: string, columns: number): { line: Line; above: Line[] } {
  const lines = remark
    .split("\n")
    .flatMap((each) => wrap(line(" ", past(each)), columns - 1, [span(" ")]))
    .map((each) => fit(each, columns, "bar"));
  return { line: lines.at(-1)!, above: lines.slice(0, -1) };
}

/** The last line: the keys of this context, or what is being typed; above it, what is wrong with that. */
export function footerLines(session: Session): { line: Line; above: Line[] } {
  const { state } = session;
  const bar = (each: Line): Line => fit(each, state.columns, "bar");
  if (state.prompt) {
    return { line: bar(promptLine(session)), above: aboveLines(session) };
  }
  if (state.remark) return remarkLines(state.remark, state.columns);
  return { line: bar(line(" ", keyLine(session))), above: [] };
}
