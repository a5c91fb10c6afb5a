import { postsInOrder } from "@claimline/core/views/postref";
import { viewPost } from "@claimline/core/views/post";
import { MARK, NOTHING, OK, type Command } from "./command.ts";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";

export const posts: Command = {
  name: "posts",
  takes: "",
  about: "the posts, newest first",
  examples: [
    ["claimline posts -n 5", "the five newest"],
    ["claimline posts --as-of 2020-09-28", "as the day ended"],
  ],
  async run({ story, limit }) {
    const derivation = await story();
    const views = postsInOrder(derivation)
      .toReversed()
      .slice(0, limit)
      .map((post) => viewPost(derivation, post));
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
        rows: views.map((post) => [
          line(post.day),
          line(String(post.order)),
          [markOf(post.leading?.standing)],
          line(post.headline),
          line(post.id),
        ]),
      },
      code: views.length > 0 ? OK : NOTHING,
    };
  },
};
