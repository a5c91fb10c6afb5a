import Head from "next/head";
import type { ReactNode } from "react";
import { AsOfBar, type Past } from "./asof-bar.tsx";
import { AsOfForm, type AsOfChoice } from "./asof-form.tsx";
import { FEEDS } from "./feeds.ts";
import { Footer } from "./footer.tsx";
import { addressOf, HereProvider, type Here } from "./links.tsx";
import { Masthead, type Tab } from "./masthead.tsx";

/** What every page of a story needs besides its own content. */
export type FrameView = {
  here: Here;
  /** Absolute address that this page is known by; null for one that is not there. */
  canonical: string | null;
  /** Absolute address of the picture that stands for this page where it is linked from. */
  picture: string;
  /** Name of the story, in titles and crumbs. */
  story: string;
  language: string;
  asOf: Past | null;
  /** The other moments of this page. */
  choice: AsOfChoice;
  counts: Partial<Record<Tab, number>>;
  fictional: boolean;
};

const ALWAYS_TOLD =
  "A live blog in which every statement knows who said it, who denied it, and how we know.";

type Props = {
  view: FrameView;
  tab: Tab | null;
  title: string;
  /** What the page is in a sentence or two, where it is linked from. */
  description?: string | undefined;
  /** The page has a form of its own for its moments, or none to choose from. */
  noForm?: boolean;
  children: ReactNode;
};

export function Frame({ view, tab, title, description, noForm, children }: Props) {
  const { here, asOf } = view;
  const about = description ?? `${title}. ${ALWAYS_TOLD}`;
  return (
    <HereProvider value={here}>
      <Head>
        <title>{`${title} · Claimline`}</title>
        <meta name="description" content={about} />
        {view.canonical && <link rel="canonical" href={view.canonical} />}
        {view.canonical && (
          <>
            <meta property="og:site_name" content="Claimline" />
            <meta property="og:type" content={tab === "posts" ? "article" : "website"} />
            <meta property="og:title" content={title} />
            <meta property="og:description" content={about} />
            <meta property="og:url" content={view.canonical} />
            <meta property="og:image" content={view.picture} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta
              property="og:image:alt"
              content={`${title}, on the line of who says so and who denies it`}
            />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
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
      {asOf && <AsOfBar past={asOf} choice={view.choice} />}
      <div className="wrap">
        {children}
        {!noForm && (
          <aside className="asof-row" aria-label="Other moments of this page">
            <AsOfForm of={view.choice} />
          </aside>
        )}
      </div>
      <Footer />
    </HereProvider>
  );
}
