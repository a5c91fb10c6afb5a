import { cut } from "../lines/fit.ts";
import { paint } from "../lines/paint.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import type { Theme } from "../lines/theme.ts";
import { takeScreen, yieldScreen } from "./screen.ts";
import { BadStory, type Opened } from "../story/opened.ts";

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

/**
 * Makes something of a story while its log is still being verified. Throws a BadStory if that does not verify,
 * whatever was made of it by then, or went wrong.
 */
export async function onceVerified<T>(
  open: () => Promise<Opened>,
  make: () => Promise<T>,
): Promise<T> {
  const { check, isTrusted } = await open();
  if (!check || isTrusted) return make();
  const [made] = await Promise.allSettled([make()]);
  const refused = await check();
  if (refused) throw new BadStory(refused);
  if (made.status === "rejected") throw made.reason;
  return made.value;
}
