import { statSync } from "node:fs";
import { Misuse, type Command } from "./command.ts";

export const check: Command = {
  name: "check",
  takes: "FOLDER",
  about: "every problem of a story folder with its place; or what came of each paragraph",
  examples: [
    ["claimline check stories/x", "path:line:column, the rule, what was expected, what to write"],
    ["claimline check stories/x --json", "for an editor or a build"],
  ],
  async run({ words, options }) {
    const folder = words[0] ?? (options["story"] as string | undefined);
    if (folder === undefined || words.length > 1) throw new Misuse("check takes one story folder");
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Misuse(`${folder}: no such folder`);
    const { checkFolderAt } = await import("../schemas.ts");
    return checkFolderAt(folder);
  },
};
