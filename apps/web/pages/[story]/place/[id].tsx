import { placesView, placeView, type PlaceView } from "@claimline/core/views/place";
import type { PageConfig } from "next";
import { PlacesMap } from "../../../components/chart/map.tsx";
import { Facts } from "../../../components/facts.tsx";
import { Frame } from "../../../components/frame.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Standing } from "../../../components/standing.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { place: PlaceView; around: PlaceView[] };

/** What one small sketch can hold around a place, some hundred kilometres to each side. */
const isNear = ({ coordinates: at }: PlaceView, { coordinates: here }: PlaceView): boolean =>
  at !== null &&
  here !== null &&
  Math.abs(at.lat - here.lat) < 1.2 &&
  Math.abs(at.lon - here.lon) < 1.6;

export const getServerSideProps = page(({ derivation, id }) => {
  const place = placeView(derivation, id);
  return place
    ? {
        place,
        around: placesView(derivation).filter((each) => isNear(each, place)),
      }
    : absent(derivation, "place", id);
});

function Events({ of }: { of: PlaceView["events"] }) {
  const address = useAddress();
  return (
    <ul className="res">
      {of.map(({ id, title, standing }) => (
        <li key={id}>
          <p className="k">{standing ? <Standing of={standing} /> : "Counts only"}</p>
          <h3>
            <a href={address(`/event/${id}`)}>{title}</a>
          </h3>
        </li>
      ))}
    </ul>
  );
}

function About({ of }: { of: PlaceView }) {
  const address = useAddress();
  const { coordinates: at } = of;
  return (
    <section>
      <h2>The place</h2>
      <Facts
        of={[
          { name: "Kind", value: of.kind },
          {
            name: "Within",
            value: of.within && <a href={address(`/place/${of.within.id}`)}>{of.within.name}</a>,
            hole: "no source says it undisputed",
          },
          { name: "Also named", value: of.aliases.join("; ") || null, hole: "by no other name" },
          {
            name: "Coordinates",
            value: at && `${at.lat.toFixed(2)}° N, ${at.lon.toFixed(2)}° E (${at.precision})`,
            hole: "in no gazetteer under this name",
          },
          ...(at ? [{ name: "Added from", value: at.origin }] : []),
        ]}
      />
    </section>
  );
}

export default function PlacePage({ frame, view: { place, around } }: PageProps<View>) {
  return (
    <Frame view={frame} tab="timeline" title={place.name}>
      <main id="main">
        <PageHead
          crumbs={[
            { label: frame.story, path: "" },
            { label: "Timeline", path: "/timeline" },
          ]}
          title={place.name}
        />
        <div className="doc tight">
          <section>
            <SectionHead title="Said to have happened there" remark="How each stands" />
            {place.events.length > 0 ? (
              <Events of={place.events} />
            ) : (
              <p className="empty">Nothing is said to have happened there.</p>
            )}
          </section>
          <aside className="rail" aria-label="About the place">
            {around.length > 0 && (
              <section>
                <h2>Where it is</h2>
                <PlacesMap places={around} here={place.id} width={320} height={240} />
                <p>
                  By coordinates that are added by us and come from no source. No borders drawn:
                  where they run is in dispute.
                </p>
              </section>
            )}
            <About of={place} />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
