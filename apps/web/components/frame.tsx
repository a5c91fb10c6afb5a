import Head from "next/head";
import type { ReactNode } from "react";
import { AsOfBar, type Past } from "./asof-bar.tsx";
import { FEEDS } from "./feeds.ts";
import { Footer } from "./footer.tsx";
import { addressOf, HereProvider, type Here } from "./links.tsx";
import { Masthead, type Tab } from "./masthead.tsx";

/** What every page of a story needs besides its own content. */
export type FrameView = {
  here: Here;
  /** Path of this page, for other moments of it. */
  path: string;
  /** Absolute address that this page is known by; null for one that is not there. */
  canonical: string | null;
  /** Name of the story, in titles and crumbs. */
  story: string;
  language: string;
  asOf: Past | null;
  counts: Partial<Record<Tab, number>>;
  fictional: boolean;
};

type Props = {
  view: FrameView;
  tab: Tab | null;
  title: string;
  description?: string | undefined;
  children: ReactNode;
};

export function Frame({ view, tab, title, description, children }: Props) {
  const { here, asOf } = view;
  return (
    <HereProvider value={here}>
      <Head>
        <title>{`${title} · Claimline`}</title>
        {description && <meta name="description" content={description} />}
        {view.canonical && <link rel="canonical" href={view.canonical} />}
        {here.base &&
          FEEDS.map(({ title, type, path }) => (
            <link
              key={type}
              rel="alternate"
              type={type}
              title={`${view.story}: ${title}`}
              href={addressOf(here, path)}
            />
          ))}
        {here.asOf !== null && <meta name="robots" content="noindex" />}
      </Head>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead tab={tab} counts={view.counts} />
      {view.fictional && (
        <aside className="fict-bar" aria-label="About this story">
          <div className="wrap">
            <b>A made-up story.</b> No place or person in it is real.
          </div>
        </aside>
      )}
      {asOf && <AsOfBar past={asOf} path={view.path} />}
      <div className="wrap">{children}</div>
      <Footer />
    </HereProvider>
  );
}
