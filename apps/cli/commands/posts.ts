import { listPosts } from "@claimline/core/export/lists";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";

export const posts: Command = {
  name: "posts",
  takes: "[QUERY]",
  about: "the posts, or those that match, newest first",
  examples: [
    ["claimline posts -n 5", "the five newest"],
    ["claimline posts place:vardenis", "those that tell of a place"],
    ["claimline posts --as-of 2020-09-28", "as the day ended"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const views = listPosts(derivation, wanted(asked, derivation));
    return {
      data: views,
      table: {
        columns: [
          { title: "day" },
          { title: "post", right: true },
          MARK,
          { title: "headline", grows: true },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          views.map((post) => [
            line(post.day),
            line(String(post.order)),
            [markOf(post.leading?.standing)],
            line(post.headline),
            line(post.id),
          ]),
      },
      ...ending(asked, views.length),
    };
  },
};
