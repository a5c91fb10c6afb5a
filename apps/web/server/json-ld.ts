import type { Derivation } from "@claimline/core/derive/derivation";
import { addressesOf } from "@claimline/core/export/addresses";
import { lastRecorded, recorded } from "@claimline/core/export/recorded";
import type { ActorId } from "@claimline/core/model/id";
import type { Kind } from "@claimline/core/model/record";
import type { ClaimView } from "@claimline/core/views/claim";
import { headView } from "@claimline/core/views/head";
import type { PostView } from "@claimline/core/views/post";
import type {
  BlogPosting,
  BreadcrumbList,
  Claim,
  CreativeWork,
  LiveBlogPosting,
  Organization,
  Person,
  WithContext,
} from "schema-dts";
import { addressOf, type Here } from "../components/links.tsx";
import type { Crumb } from "../components/page-head.tsx";
import { absolute } from "./site.ts";

/* What machines read of a page (schema.org). Times are those at which the log took an entry: no hour is made up. */

const CONTEXT = { "@context": "https://schema.org" } as const;

type Named = { "@id": string; url: string };

/** What a record is known by wherever it is read, and where it stands as of the moment. */
const named = ({ story }: Derivation, path: string): Named => ({
  "@id": absolute(`/${story.record.id}${path}`),
  url: addressesOf(story, absolute(""))(path),
});

/** When the log took a record, and its last correction if it has one. */
function times({ story }: Derivation, kind: Kind, id: string) {
  const { first, last } = recorded(story, kind, id)!;
  return { datePublished: first, ...(last === first ? {} : { dateModified: last }) };
}

const publisher = (): Organization => ({
  "@type": "Organization",
  "@id": absolute("/#publisher"),
  name: "Claimline",
  url: absolute("/"),
});

/** A post in short. Among many its address is name enough: two of each would weigh on the page. */
const posting = (derivation: Derivation, { id, headline }: PostView) =>
  ({
    "@type": "BlogPosting",
    url: named(derivation, `/post/${id}`).url,
    headline,
    ...times(derivation, "post", id),
  }) as const;

/** The live page with these of its posts. */
export function liveBlogPosting(
  derivation: Derivation,
  posts: readonly PostView[],
): WithContext<LiveBlogPosting> {
  const { story } = derivation;
  const head = headView(derivation);
  return {
    ...CONTEXT,
    "@type": "LiveBlogPosting",
    ...named(derivation, ""),
    headline: head.title,
    description: head.standfirst,
    inLanguage: head.language,
    license: { "@type": "CreativeWork", name: head.licence },
    publisher: publisher(),
    datePublished: times(derivation, "story", head.id).datePublished,
    dateModified: lastRecorded(story),
    liveBlogUpdate: posts.map((post) => posting(derivation, post)),
  };
}

/** A post on its own page. */
export const blogPosting = (
  derivation: Derivation,
  post: PostView,
  text: readonly string[],
): WithContext<BlogPosting> => ({
  ...CONTEXT,
  ...posting(derivation, post),
  "@id": named(derivation, `/post/${post.id}`)["@id"],
  articleBody: text.join("\n\n"),
  inLanguage: derivation.story.record.language,
  publisher: publisher(),
  isPartOf: {
    "@type": "LiveBlogPosting",
    ...named(derivation, ""),
    headline: headView(derivation).title,
  },
});

/** Who said it: a person, or whatever else speaks. */
function author({ story }: Derivation, id: ActorId, name: string): Organization | Person {
  const of = { "@id": absolute(`/${story.record.id}/actor/${id}`), name };
  return story.actors.get(id)?.kind === "person"
    ? { "@type": "Person", ...of }
    : { "@type": "Organization", ...of };
}

/** A statement: who put it forward, and where it stands in print. It has no rating: Claimline judges no statement. */
export const claimData = (derivation: Derivation, { id, row }: ClaimView): WithContext<Claim> => ({
  ...CONTEXT,
  "@type": "Claim",
  ...named(derivation, `/claim/${id}`),
  text: row.statement,
  inLanguage: derivation.story.record.language,
  claimInterpreter: publisher(),
  ...(row.speaker.actor ? { author: author(derivation, row.speaker.actor, row.speaker.name) } : {}),
  appearance: row.chain.prints.map((print): CreativeWork => ({
    "@type": "CreativeWork",
    ...named(derivation, `/source/${print.source}`),
    name: print.spoken,
  })),
});

/** The way to a page, as its head shows it. */
export const breadcrumbList = (
  here: Here,
  crumbs: readonly Crumb[],
): WithContext<BreadcrumbList> => ({
  ...CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ label, path }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name: label,
    ...(path === undefined
      ? {}
      : { item: { "@type": "WebPage" as const, "@id": absolute(addressOf(here, path)) } }),
  })),
});
