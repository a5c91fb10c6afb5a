import { cut } from "../lines/fit.ts";
import { paint } from "../lines/paint.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import type { Theme } from "../lines/theme.ts";
import { takeScreen, yieldScreen } from "./screen.ts";

/**
 * Says what is being opened, since a folder or a long log takes a while to read, and takes it back once that is done
 * or has failed. On the reader's own screen and with no mode changed: ^C ends it as it ends any program.
 */
export async function whileOpening<T>(
  path: string,
  stdout: NodeJS.WriteStream,
  look: Theme,
  open: () => Promise<T>,
): Promise<T> {
  const name = line(" ", span("┼", "against"), " ", strong("Claimline"));
  stdout.write(paint(cut(line(name, quiet(`  opening ${path} …`)), stdout.columns - 1), look));
  try {
    return await open();
  } finally {
    stdout.write("\r\x1b[K");
  }
}

/** Shows the last screen while its story is opened, and takes it back if that fails. */
export async function onLastScreen<T>(
  last: string,
  stdout: NodeJS.WriteStream,
  open: () => Promise<T>,
): Promise<T> {
  takeScreen();
  stdout.write(last);
  try {
    return await open();
  } catch (error) {
    yieldScreen();
    throw error;
  }
}
