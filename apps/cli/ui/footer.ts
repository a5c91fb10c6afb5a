import { fit, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, strong, type Line } from "../lines/span.ts";
import { KEYS } from "./keys.ts";
import type { Session } from "./session.ts";

function promptLine(session: Session): Line {
  const { kind, text } = session.state.prompt!;
  const lead = kind === "query" ? "/" : "@";
  const found =
    kind === "query"
      ? quiet(`   ${session.list.rows.length} found   Enter keeps, Esc leaves`)
      : quiet("   a day, post:ID, an entry; Enter goes there, Esc leaves");
  return line(" ", strong(lead), text, strong("▏"), found);
}

/** The keys of this context, as many as there is room for; how to get help and back is always among them. */
function keyLine(session: Session): Line[] {
  const gap = session.layout.shape === "one" ? " " : "  ";
  const items = KEYS.flatMap(({ short, when }) => {
    if (!short || (when && !when(session))) return [];
    const [keys, does] = short;
    return [
      { always: keys === "?" || keys === "q", text: line(strong(keys), quiet(` ${does}`), gap) },
    ];
  });
  let room = session.state.columns - 1;
  for (const { always, text } of items) if (always) room -= lineWidth(text);
  return items.flatMap(({ always, text }) => {
    if (always) return [text];
    const fits = lineWidth(text) <= room;
    room = fits ? room - lineWidth(text) : 0;
    return fits ? [text] : [];
  });
}

/** The last line: the keys of this context, or what is being typed; above it, what is wrong with that. */
export function footerLines(session: Session): { line: Line; above: Line | null } {
  const { state } = session;
  const bar = (each: Line): Line => fit(each, state.columns, "bar");
  if (state.prompt) {
    const { error } = state.prompt;
    const at = error?.at === null || error?.at === undefined ? "" : `at ${error.at + 1}: `;
    return {
      line: bar(promptLine(session)),
      above: error && line(" ", denial(`${at}${error.message}`)),
    };
  }
  if (state.remark) return { line: bar(line(" ", past(state.remark))), above: null };
  return { line: bar(line(" ", ...keyLine(session))), above: null };
}
