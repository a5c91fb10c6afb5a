import { ID } from "@claimline/core/model/id";
import type { Command } from "./command.ts";
import { lookUp, oneId } from "./lookup.ts";
import { WHY } from "./records.ts";
import { writePost } from "./write-post.ts";

export const post: Command = {
  name: "post",
  takes: "ID|HEADLINE",
  of: ["post"],
  about:
    "a post with its text, its marks and a ledger for each disputed point; or a new one under a headline, in your editor",
  options: {
    ...WHY,
    text: {
      type: "string",
      value: "TEXT",
      about: "the text of a new post, instead of an editor; - for what is piped in",
    },
  },
  examples: [
    ["claimline post su-25-and-f-16", "as it reads now"],
    ["claimline post 'The bridge is open again'", "a new one, in the story's folder, with $EDITOR"],
    [
      "claimline post 'Still shut' --text 'It [is shut](claim:bridge-shut-office).'",
      "without an editor; what it retells is taken from what it cites",
    ],
  ],
  async run(asked) {
    const given = oneId(asked);
    const isId = ID.test(given.replace(/^post:/, ""));
    if (isId && asked.options["text"] === undefined) return lookUp(asked, "post");
    return writePost(asked, given);
  },
};
