import { fit, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { KEYS } from "./keys.ts";
import type { Session } from "./session.ts";
import type { Prompt } from "./state.ts";

const LEADS: Record<Prompt["kind"], string> = { query: "/", "as-of": "@", compare: "=" };

/** How to end what is typed, and what may be. */
function promptHint({ list, state }: Session): string {
  const { kind } = state.prompt!;
  if (kind === "query") return `${list.rows.length} found   Enter keeps, Esc leaves`;
  const enter = kind === "compare" ? "compares" : "goes there";
  return `Enter ${enter}, Esc leaves   [ ] { } step; or a day, post:ID, an entry`;
}

function promptLine(session: Session): Line {
  const { kind, text } = session.state.prompt!;
  const lead = line(" ", strong(LEADS[kind]), kind === "compare" && quiet(" what changed since "));
  return line(lead, text, strong("▏"), quiet(`   ${promptHint(session)}`));
}

/* Help has few keys to itself; how to get help, back, and out of the past is always shown. */
const IN_HELP = new Set(["jk", "?", "q"]);
const ALWAYS = new Set(["0", "?", "q"]);

/** The keys of this context, as many as there is room for, the first ones first. */
function keyLine(session: Session): Line {
  const gap = session.layout.shape === "one" ? 1 : 2;
  const inHelp = session.state.overlay?.name === "help";
  const items = KEYS.flatMap(({ short }) => {
    const said = typeof short === "function" ? short(session) : short;
    if (!said || (inHelp && !IN_HELP.has(said[0]))) return [];
    const text = line(strong(said[0]), quiet(` ${said[1]}`));
    return [{ always: ALWAYS.has(said[0]), text, cells: lineWidth(text) + gap }];
  });
  let room = session.state.columns - 1 + gap;
  for (const { always, cells } of items) if (always) room -= cells;
  const shown = items.filter(({ always, cells }) => {
    if (!always && cells <= room) room -= cells;
    else return always;
    return true;
  });
  return line(...shown.flatMap(({ text }, at) => (at > 0 ? [" ".repeat(gap), text] : [text])));
}

/** The last line: the keys of this context, or what is being typed; above it, what is wrong with that. */
export function footerLines(session: Session): { line: Line; above: Line[] } {
  const { state } = session;
  const bar = (each: Line): Line => fit(each, state.columns, "bar");
  if (state.prompt) {
    const { error } = state.prompt;
    const at = error?.at === null || error?.at === undefined ? "" : `at ${error.at + 1}: `;
    return {
      line: bar(promptLine(session)),
      above: error
        ? wrap(line(" ", denial(`${at}${error.message}`)), state.columns - 1, [span(" ")])
        : [],
    };
  }
  if (state.remark) return { line: bar(line(" ", past(state.remark))), above: [] };
  return { line: bar(line(" ", keyLine(session))), above: [] };
}
