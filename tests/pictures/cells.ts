import type { Terminal } from "@xterm/headless";
import type { IBufferCell } from "@xterm/headless";

const INK = "#eceeea";
const PAPER = "#121618";

/** A colour of a cell; null where the terminal's own is meant. Palettes are left to terminals: the picture is of 24 bits. */
function color(rgb: boolean, value: number): string | null {
  return rgb ? `#${value.toString(16).padStart(6, "0")}` : null;
}

function style(cell: IBufferCell): string {
  let fore = color(cell.isFgRGB(), cell.getFgColor()) ?? INK;
  let back = color(cell.isBgRGB(), cell.getBgColor());
  if (cell.isInverse()) [fore, back] = [back ?? PAPER, fore];
  return [
    `color:${fore}`,
    ...(back ? [`background:${back}`] : []),
    ...(cell.isBold() ? ["font-weight:700"] : []),
    ...(cell.isDim() ? ["opacity:.7"] : []),
    ...(cell.isUnderline() ? ["text-decoration:underline"] : []),
  ].join(";");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The screen of a terminal as HTML, cell by cell in its colours; neighbours of one style share an element. */
export function screenHtml(term: Terminal): string {
  const buffer = term.buffer.active;
  const lines: string[] = [];
  for (let y = 0; y < term.rows; y++) {
    const line = buffer.getLine(buffer.baseY + y);
    let html = "";
    let open = "";
    for (let x = 0; x < term.cols; x++) {
      const cell = line?.getCell(x);
      if (!cell || cell.getWidth() === 0) continue;
      const now = style(cell);
      if (now !== open) html += `${open && "</span>"}<span style="${now}">`;
      open = now;
      html += escaped(cell.getChars() || " ");
    }
    lines.push(`${html}${open && "</span>"}`);
  }
  return `<pre style="margin:0;color:${INK};background:${PAPER}">${lines.join("\n")}</pre>`;
}
