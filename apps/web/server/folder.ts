// A bundled page has no folder of its own: the server, which has, says where the site's files are.
const shared = globalThis as { [key: symbol]: string | undefined };
const KEY = Symbol.for("claimline.folder");

export function openFolder(folder: string): void {
  shared[KEY] = folder;
}

/** The folder of the site, with its fonts. */
export function webFolder(): string {
  const folder = shared[KEY];
  if (folder === undefined) throw new Error("the site's folder is not known yet");
  return folder;
}
