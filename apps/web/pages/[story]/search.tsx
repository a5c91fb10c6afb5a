import { counted } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Facets } from "../../components/facets.tsx";
import { Frame } from "../../components/frame.tsx";
import type { Mark } from "../../components/glyph.tsx";
import { useAddress } from "../../components/links.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Result } from "../../components/result.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { page, type PageProps } from "../../server/page.ts";
import { searchPage, type SearchPage as View } from "../../server/search.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(searchPage);

function Narrow({ of }: { of: View["narrowings"] }) {
  const address = useAddress();
  const groups = of.map(({ title, links }) => ({
    title,
    links: links.map(({ label, count, q, on, mark, voice }) => ({
      label,
      count,
      on,
      voice,
      href: address("/search", { q }),
      ...(mark ? { mark: mark as Mark } : {}),
    })),
  }));
  return <Facets id="narrow" of={groups} />;
}

function Chips({ of }: { of: View["chips"] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <div className="chips">
      <span>Narrowed by</span>
      {of.map(({ label, q }) => (
        <a key={label} href={address("/search", { q })} aria-label={`Take off ${label}`}>
          {label} <span aria-hidden="true">×</span>
        </a>
      ))}
    </div>
  );
}

function Nothing({ of }: { of: View["suggestions"] }) {
  const address = useAddress();
  return (
    <div className="empty">
      {of.length === 0 && (
        <p>
          Nothing near it either. <a href={address("/search")}>Everything the story holds</a>
        </p>
      )}
      {of.map(({ text, as, q, total }) => (
        <p key={q}>
          <a href={address("/search", { q })}>{as ? `${text} written ${as}` : `Without ${text}`}</a>{" "}
          finds {total}.
        </p>
      ))}
    </div>
  );
}

function Pages({ of }: { of: View }) {
  const address = useAddress();
  if (of.pages < 2) return null;
  return (
    <nav className="pager" aria-label="Pages of results">
      {of.page > 1 && (
        <a href={address("/search", { q: of.q, page: of.page - 1 })}>
          <b>Before</b>
        </a>
      )}
      <span>{`Page ${of.page} of ${of.pages}`}</span>
      {of.page < of.pages && (
        <a className="nx" href={address("/search", { q: of.q, page: of.page + 1 })}>
          <b>More results</b>
        </a>
      )}
    </nav>
  );
}

export default function SearchPage({ frame, view }: PageProps<View>) {
  const title = view.trouble
    ? "This query cannot be read"
    : view.q
      ? `${counted(view.total, "result")} for ${view.q}`
      : "Search this story";
  return (
    <Frame view={frame} tab="search" title={title}>
      <main id="main">
        <PageHead story={frame.story} crumbs={[{ label: "Search" }]} title={title}>
          <SearchField q={view.q} trouble={view.trouble} examples={view.examples} />
        </PageHead>
        {!view.trouble && (
          <div className={view.narrowings.length > 0 ? "two" : "wide-end"}>
            {view.narrowings.length > 0 && <Narrow of={view.narrowings} />}
            <div>
              {view.narrowings.length > 0 && (
                <a className="narrow" href="#narrow">
                  Narrow the list
                </a>
              )}
              <Chips of={view.chips} />
              <SectionHead
                title={view.total > 0 ? "Newest first" : "Nothing matches"}
                remark={
                  view.total > 0
                    ? `${view.results.length} of ${view.total} on this page`
                    : undefined
                }
              />
              {view.total === 0 && <Nothing of={view.suggestions} />}
              <ol className="res">
                {view.results.map((result) => (
                  <Result key={`${result.kind} ${result.id}`} of={result} wanted={view.wanted} />
                ))}
              </ol>
              <Pages of={view} />
            </div>
          </div>
        )}
      </main>
    </Frame>
  );
}
