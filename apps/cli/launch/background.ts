export type Background = "dark" | "light";

/** Asks the terminal for its background; the answer comes on stdin, where the filter takes it out. */
export const ASK_BACKGROUND = "\x1b]11;?\x07";

/** Reads the answer to OSC 11: up to four hexadecimal digits a channel. */
export function readBackground(reply: string): Background | null {
  const match = /rgba?:([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)/i.exec(reply);
  if (!match) return null;
  const [r, g, b] = match.slice(1).map((hex) => parseInt(hex, 16) / (16 ** hex.length - 1));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! > 0.5 ? "light" : "dark";
}

/** What some terminals say beforehand (COLORFGBG=15;0); dark if nothing does. */
export function guessBackground(env: Record<string, string | undefined>): Background {
  const back = Number(env["COLORFGBG"]?.split(";").at(-1) ?? Number.NaN);
  return back === 7 || back === 15 ? "light" : "dark";
}
