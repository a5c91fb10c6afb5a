import { paint } from "../../../apps/cli/lines/paint.ts";
import { repaint, shown } from "../../../apps/cli/lines/repaint.ts";
import { span } from "../../../apps/cli/lines/span.ts";
import { theme } from "../../../apps/cli/lines/theme.ts";
import { json } from "@claimline/core/text/safe-json";
import { ACTS, HOSTILE, randomHostile } from "../../hostile.ts";

const acting = new RegExp(ACTS.source, `g${ACTS.flags}`);
const bytes = (text: string): number => text.match(acting)?.length ?? 0;

/**
 * How many characters that act on a terminal come out of 10,000 made-up attacks and all known ones: painted without
 * styles, drawn on the screen, and as JSON. Of what is drawn, our own moves and colours are taken away first.
 */
export function leaks(): { attacks: number; bytes: number } {
  const attacks = [...HOSTILE, ...randomHostile(10_000)];
  const [plain, styled] = [theme(0, "dark", false), theme(24, "dark", false)];
  // oxlint-disable-next-line no-control-regex
  const ours = /\x1b\[[\d;]*[mHK]|\x1b\[2J/g;
  let leaked = 0;
  for (const attack of attacks) {
    const line = [span(attack, "strong")];
    leaked += bytes(paint(line, plain));
    leaked += bytes(repaint(null, [shown(line, styled)], styled).replace(ours, ""));
    leaked += bytes(json(attack));
  }
  return { attacks: attacks.length, bytes: leaked };
}
