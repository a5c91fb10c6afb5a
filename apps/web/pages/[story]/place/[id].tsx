import { placesView, placeView, type PlaceView } from "@claimline/core/views/place";
import { degreesOf, placeEvents, placeStand } from "@claimline/core/views/place-events";
import type { EventLedgerView } from "@claimline/core/views/event-ledger";
import type { PageConfig } from "next";
import { PlacesMap } from "../../../components/chart/map.tsx";
import { EventLedger } from "../../../components/event-ledger.tsx";
import { Facts } from "../../../components/facts.tsx";
import { Frame } from "../../../components/frame.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PlaceLinks } from "../../../components/place-links.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { place: PlaceView; events: EventLedgerView[]; around: PlaceView[] };

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
        events: placeEvents(derivation, place),
        around: placesView(derivation).filter((each) => isNear(each, place)),
      }
    : absent(derivation, "place", id);
});

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
            value: at && `${degreesOf(at)} (${at.precision})`,
            hole: "in no gazetteer under this name",
          },
          ...(at ? [{ name: "Added from", value: at.origin }] : []),
        ]}
      />
    </section>
  );
}

export default function PlacePage({ frame, view: { place, events, around } }: PageProps<View>) {
  const stand = placeStand(place);
  return (
    <Frame view={frame} tab="timeline" title={place.name} description={`${place.name}. ${stand}`}>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Timeline", path: "/timeline" }]}
          title={place.name}
          stand={stand}
        />
        <div className="doc tight">
          <section>
            <SectionHead title="Said to have happened there" remark="Oldest first" />
            {events.length > 0 ? (
              <ol className="dl two-l">
                {events.map((each) => (
                  <EventLedger key={each.id} of={each} />
                ))}
              </ol>
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
                <PlaceLinks of={around.filter((each) => each.id !== place.id)} title="Around it" />
              </section>
            )}
            <About of={place} />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
