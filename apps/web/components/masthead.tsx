import { Glyph } from "./glyph.tsx";
import { useAddress, useHere, useMethod } from "./links.tsx";

const TABS = ["posts", "disputes", "figures", "timeline", "who", "sources", "method"] as const;
/** Where a page stands in the story; the search page has its own field instead of the one on top. */
export type Tab = (typeof TABS)[number] | "search";

const LABELS: Record<(typeof TABS)[number], { label: string; path: string }> = {
  posts: { label: "Posts", path: "" },
  disputes: { label: "Disputes", path: "/disputes" },
  figures: { label: "Figures", path: "/figures" },
  timeline: { label: "Timeline", path: "/timeline" },
  who: { label: "Who", path: "/actors" },
  sources: { label: "Sources", path: "/sources" },
  method: { label: "Method", path: "/method" },
};

type Props = { tab: Tab | null; counts: Partial<Record<Tab, number>> };

export function Masthead({ tab, counts }: Props) {
  const address = useAddress();
  const { base } = useHere();
  const method = useMethod();
  // Outside of every story only the method has somewhere to lead.
  const tabs = TABS.filter((each) => base || each === "method");
  const link = (each: (typeof TABS)[number]): string =>
    each === "method" ? method() : address(LABELS[each].path);
  return (
    <header className="mast">
      <div className="wrap">
        <a className="brand" href={address("") || "/"}>
          <Glyph of="brand" />
          Claimline
        </a>
        <nav aria-label={base ? "Story" : "Site"}>
          <ul>
            {tabs.map((each) => (
              <li key={each}>
                <a href={link(each)} aria-current={each === tab ? "page" : undefined}>
                  {LABELS[each].label}
                  {each === "timeline" && <span className="hide-s"> and map</span>}
                  {counts[each] !== undefined && <span className="n">{counts[each]}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          {base && tab !== "search" && <Find />}
          {/* The styles say which word. */}
          <button type="button" className="plain theme" data-do="theme">
            <span>Dark</span>
            <span>Light</span>
          </button>
        </div>
      </div>
    </header>
  );
}

function Find() {
  const address = useAddress();
  const { base, asOf } = useHere();
  return (
    <>
      <search>
        <form className="find" action={`${base}/search`}>
          {asOf && <input type="hidden" name="asOf" value={asOf} />}
          <input name="q" type="search" aria-label="Search this story" placeholder="Search" />
        </form>
      </search>
      <a className="only-s" href={address("/search")}>
        Search
      </a>
    </>
  );
}
