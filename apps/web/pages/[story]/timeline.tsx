import { placesView, type PlaceView } from "@claimline/core/views/place";
import { timelineView, type TimelineDay as Day } from "@claimline/core/views/timeline";
import type { PageConfig } from "next";
import { PlacesMap, placesOnMap } from "../../components/chart/map.tsx";
import { Frame } from "../../components/frame.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { PlaceLinks } from "../../components/place-links.tsx";
import { PlacesTable } from "../../components/places-table.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { TimelineDay } from "../../components/timeline-day.tsx";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { days: Day[]; places: PlaceView[] };

export const getServerSideProps = page(({ derivation }): View => ({
  days: timelineView(derivation),
  places: placesView(derivation),
}));

export default function Timeline({ frame, view: { days, places } }: PageProps<View>) {
  const told = places.filter((place) => place.events.length > 0);
  const mapped = placesOnMap(told);
  return (
    <Frame view={frame} tab="timeline" title="Where and when">
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }, { label: "Timeline and map" }]}
          title="Where and when"
          stand="Events stand at the day they are said to have happened, statements at the day they were made. Where no source gives an hour, none is shown."
        />
        <section className="sec">
          <SectionHead
            title="Places named"
            remark="Filled: something is said of it. Hollow: for orientation"
          />
          <div className="mapgrid">
            <div>
              <div className="map-l">
                <PlacesMap places={places} width={820} height={430} degrees />
              </div>
              <div className="map-s">
                <PlacesMap places={mapped} width={400} height={340} />
              </div>
              <p className="st-why">
                A sketch by coordinates, which are added by us and come from no source. No borders
                or lines of control are drawn: where they run is part of the dispute.
              </p>
              <PlaceLinks
                of={told.filter((place) => !mapped.some((each) => each.id === place.id))}
              />
            </div>
            <PlacesTable of={mapped} />
          </div>
        </section>
        <section className="sec wide-end" id="timeline">
          <SectionHead title="Timeline" />
          <div className="tl">
            <div className="tl-h" aria-hidden="true">
              <span>When</span>
              <span>Said to have happened</span>
              <span>Said by the parties</span>
              <span>Said by others</span>
            </div>
            {days.map((day) => (
              <TimelineDay key={`${day.label} ${day.when}`} of={day} />
            ))}
          </div>
        </section>
      </main>
    </Frame>
  );
}
