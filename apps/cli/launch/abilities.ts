type Env = Readonly<Record<string, string | undefined>>;

/** What can be told of a terminal beforehand. Nothing answers for certain: a multiplexer may stand between. */
export type Likely = "likely" | "unlikely" | "unknown";

const PROGRAMS = /^(iTerm\.app|WezTerm|ghostty|vscode|Hyper|Tabby|rio|WarpTerminal)$/i;
const TERMS = /^(xterm-kitty|xterm-ghostty|foot|alacritty|wezterm|contour|rio)/;

function modern(env: Env): boolean {
  return Boolean(
    PROGRAMS.test(env["TERM_PROGRAM"] ?? "") ||
    TERMS.test(env["TERM"] ?? "") ||
    env["KITTY_WINDOW_ID"] ||
    env["WT_SESSION"],
  );
}

const plain = (env: Env): boolean => env["TERM"] === "dumb" || env["TERM"] === "linux";

/** Whether links that are written as such (OSC 8) can be opened. */
export function showsLinks(env: Env): Likely {
  if (plain(env) || env["TERM_PROGRAM"] === "Apple_Terminal") return "unlikely";
  const links = modern(env) || Number(env["VTE_VERSION"]) >= 5000 || env["KONSOLE_VERSION"];
  return links ? "likely" : "unknown";
}

/** Whether names written from right to left are turned around, and isolates around them take no cell. */
export const turnsNames = (env: Env): Likely =>
  Number(env["VTE_VERSION"]) >= 5800 ? "likely" : "unknown";

/** Whether a text can be put on the clipboard from here (OSC 52), also through ssh. */
export function takesCopies(env: Env): Likely {
  // VTE's terminals and Apple's refuse it.
  if (plain(env) || env["VTE_VERSION"] || env["TERM_PROGRAM"] === "Apple_Terminal")
    return "unlikely";
  return modern(env) ? "likely" : "unknown";
}
