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

/** The last line: the keys of this context, or what is being typed; above it, what is wrong with that. */
export function footerLines(session: Session): { line: Line; above: Line | null } {
  const { state, layout } = session;
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
  const shown: Line[] = [];
  let room = state.columns - 1;
  for (const key of KEYS) {
    if (!key.short || (key.when && !key.when(session))) continue;
    const item = line(
      strong(key.short[0]),
      quiet(` ${key.short[1]}`),
      layout.shape === "one" ? " " : "  ",
    );
    room -= lineWidth(item);
    if (room < 0) break;
    shown.push(item);
  }
  return { line: bar(line(" ", ...shown)), above: null };
}
