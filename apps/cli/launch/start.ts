import type { Asked } from "../commands/command.ts";
import { theme } from "../lines/theme.ts";
import { soundly } from "../story/opened.ts";
import { guessBackground } from "./background.ts";
import { colorDepth } from "./color.ts";
import { lastScreen, screenFile } from "./last-screen.ts";
import { needsAscii } from "./locale.ts";
import { onLastScreen, whileOpening } from "./opening.ts";
import type { Looks, Ready, Start } from "./ready.ts";

/* No command needs the screen. */
const ui = (): Promise<typeof import("./ui.ts")> => import("./ui.ts");

/**
 * Opens a story on the terminal, and shows it until the reader leaves it: as a screen, or `told` in sentences. Returns
 * the exit code.
 */
export async function startUi(ask: Asked, told: boolean): Promise<number> {
  const { words, options, around } = ask;
  const { env, stdout } = around;
  const path = (options["story"] as string | undefined) ?? null;
  const asOf = (options["as-of"] as string | undefined) ?? null;
  const query = words.join(" ");
  const looks: Looks = {
    depth: colorDepth(env, true, (options["color"] ?? "auto") as "auto"),
    ascii: Boolean(options["ascii"]) || needsAscii(env),
    ground: guessBackground(env),
  };
  const start = async (): Promise<Start> => {
    const derivation = await ask.story();
    return { ...looks, derivation, opened: await ask.open(), asOf, query };
  };
  const open = <T>(make: () => Promise<T>): Promise<T> => {
    if (path === null) return make();
    return whileOpening(path, stdout, theme(looks.depth, looks.ground, looks.ascii), make);
  };

  if (told) {
    const ready = await open(async (): Promise<Ready> => (await ui()).readyToTell(await start()));
    return (await ui()).tell(ready);
  }
  const kept = screenFile(path);
  const last = kept && asOf === null && query === "" ? lastScreen(kept, looks) : null;
  const make = async (): Promise<[Start, Ready]> => {
    const started = { ...(await start()), ground: last?.ground ?? looks.ground };
    const { readyScreen } = await ui();
    return [started, await soundly(started.opened, () => readyScreen(started))];
  };
  const shown = last ? await onLastScreen(last.first, stdout, make) : await open(make);
  return (await ui()).launch(...shown, { last: last?.first ?? null, kept });
}
