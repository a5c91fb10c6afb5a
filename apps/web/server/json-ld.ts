import type { ClaimView } from "@claimline/core/views/claim";
import { liveView } from "@claimline/core/views/live";
import { headView } from "@claimline/core/views/head";
import type { Ask } from "./page.ts";

/** schema.org LiveBlogPosting. Its times are those at which the log took the entries; no hour of an event is made up. */
export function liveBlogPosting({ derivation, served, given }: Ask): unknown {
  const head = headView(derivation);
  const { versions } = derivation.story;
  const recorded = (key: string): { datePublished?: string; dateModified?: string } => {
    const all = versions.get(key as never) ?? [];
    const [first, last] = [all[0], all.at(-1)];
    return {
      ...(first ? { datePublished: first.recordedAt } : {}),
      ...(last && all.length > 1 ? { dateModified: last.recordedAt } : {}),
    };
  };
  const { posts } = liveView(derivation, {
    order: given("order") === "oldest" ? "oldest" : "newest",
    until: given("page"),
  });
  return {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "@id": `/${served.id}`,
    headline: head.title,
    description: head.standfirst,
    inLanguage: head.language,
    license: head.licence,
    ...recorded(`story:${served.id}`),
    liveBlogUpdate: posts.map((post) => ({
      "@type": "BlogPosting",
      "@id": `/${served.id}/post/${post.id}`,
      headline: post.headline,
      ...recorded(`post:${post.id}`),
    })),
  };
}

/** schema.org Claim: who put it forward, and where it stands in print. No rating: Claimline never says true or false. */
export const claimData = (story: string, { id, row }: ClaimView): unknown => ({
  "@context": "https://schema.org",
  "@type": "Claim",
  "@id": `/${story}/claim/${id}`,
  text: row.statement,
  ...(row.speaker.actor ? { author: { "@type": "Thing", name: row.speaker.name } } : {}),
  appearance: row.chain.prints.map((print) => ({
    "@type": "CreativeWork",
    "@id": `/${story}/source/${print.source}`,
    name: print.spoken,
  })),
});
