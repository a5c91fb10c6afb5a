import { sitemapPages, writeSitemap } from "@claimline/core/export/sitemap";
import type { GetServerSideProps, PageConfig } from "next";
import { absolute } from "../server/site.ts";
import { derivationOf, stories } from "../server/story.ts";
import { send } from "../server/text.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** Every page of every story, as it stands now. */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  const pages = [...stories().values()].flatMap((served) => {
    const now = served.down ? null : derivationOf(served, null);
    return now ? sitemapPages(now, absolute("")) : [];
  });
  send(res, "application/xml", writeSitemap(pages));
  return { props: {} };
};

export default function Nothing() {
  return null;
}
