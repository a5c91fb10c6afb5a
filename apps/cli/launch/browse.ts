import type { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  // `start` is a word of the shell; this is what it does with an address.
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens an address in the reader's browser, without a shell between. Gives what was wrong, or null once the opener
 * runs. Addresses other than those of pages are refused: an opener would run whatever program they belong to.
 */
export async function browse(
  url: string,
  start?: typeof spawn,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return "Only pages can be opened.";
  const run = start ?? (await import("node:child_process")).spawn;
  const [program, ...words] = OPENERS[platform] ?? ["xdg-open"];
  return new Promise((done) => {
    const child = run(program!, [...words, url], { stdio: "ignore", detached: true });
    child.once("error", () => done(`No browser could be opened: ${program} is not there.`));
    child.once("spawn", () => {
      child.unref();
      done(null);
    });
  });
}
