import { listPosts } from "@claimline/core/export/lists";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";

export const posts = listing({
  name: "posts",
  about: "the posts, or those that match, newest first",
  examples: [
    ["claimline posts -n 5", "the five newest"],
    ["claimline posts place:vardenis", "those that tell of a place"],
    ["claimline posts --as-of 2020-09-28", "as the day ended"],
  ],
  list: listPosts,
  columns: [
    { title: "day", of: ({ day }) => day },
    { title: "post", right: true, of: ({ order }) => String(order) },
    { ...MARK, of: ({ leading }) => markOf(leading?.standing) },
    { title: "headline", grows: true, of: ({ headline }) => headline },
    { title: "id", extra: 1, of: ({ id }) => id },
  ],
});
