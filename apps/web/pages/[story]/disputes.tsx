import type { DisputeFacet } from "@claimline/core/views/disputefacets";
import { capital, counted, inWords } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { DisputeRow } from "../../components/dispute-row.tsx";
import { Facets, type FacetGroup } from "../../components/facets.tsx";
import { Frame } from "../../components/frame.tsx";
import { useAddress } from "../../components/links.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { disputesPage, type DisputesPage as View } from "../../server/disputes.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(disputesPage);

const GROUPS = [
  {
    standing: "contested",
    title: "Contested",
    remark: "Newest first. Above the line: says so. Below: denies",
  },
  { standing: "denied", title: "Denied, with nobody named who says so", remark: undefined },
];

function Narrow({ of: { facets, choice, all } }: { of: View }) {
  const address = useAddress();
  const group = (
    title: string,
    key: keyof View["choice"],
    list: readonly DisputeFacet[],
  ): FacetGroup => ({
    title,
    links: list.map(({ value, label, count, voice }) => ({
      label,
      count,
      voice,
      on: choice[key] === value,
      // A second click takes the choice off.
      href: address("/disputes", { ...choice, [key]: choice[key] === value ? null : value }),
      ...(key === "standing" ? { mark: value as "contested" | "denied" } : {}),
    })),
  });
  const none = choice.standing === null && choice.by === null && choice.day === null;
  const standing = group("Standing", "standing", facets.standing);
  standing.links.unshift({ label: "All", count: all.length, href: address("/disputes"), on: none });
  return (
    <Facets
      id="narrow"
      of={[standing, group("Voice", "by", facets.by), group("In dispute since", "day", facets.day)]}
    />
  );
}

export default function Disputes({ frame, view }: PageProps<View>) {
  const { all, shown } = view;
  const contested = all.filter((each) => each.standing.standing === "contested").length;
  const title =
    all.length === 0
      ? "Nothing in dispute"
      : `${capital(inWords(all.length))} ${all.length === 1 ? "point" : "points"} in dispute`;
  return (
    <Frame view={frame} tab="disputes" title={title}>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Disputes" }]}
          title={title}
          stand={`A point is in dispute when somebody denies it. ${capital(inWords(contested))} ${contested === 1 ? "has" : "have"} a voice on each side of the line; ${inWords(all.length - contested)} ${all.length - contested === 1 ? "has" : "have"} a denial and nobody named above it.`}
        />
        <div className="two">
          <Narrow of={view} />
          <div>
            <a className="narrow" href="#narrow">
              Narrow the list
            </a>
            {shown.length < all.length && (
              <p className="found">{`${counted(shown.length, "dispute")} of ${all.length}.`}</p>
            )}
            {GROUPS.map(({ standing, title: name, remark }) => {
              const list = shown.filter((each) => each.standing.standing === standing);
              if (list.length === 0) return null;
              return (
                <section key={standing} className="sec">
                  <SectionHead title={name} remark={remark} />
                  <ol className="dl">
                    {list.map((dispute) => (
                      <DisputeRow key={dispute.id} of={dispute} />
                    ))}
                  </ol>
                </section>
              );
            })}
            {shown.length === 0 && <p className="empty">No dispute is left by this choice.</p>}
          </div>
        </div>
      </main>
    </Frame>
  );
}
