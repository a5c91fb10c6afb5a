import { LANE_NAMES, LANES } from "@claimline/core/views/timeline";
import type { PageConfig } from "next";
import { PlacesMap, placesOnMap } from "../../components/chart/map.tsx";
import { Frame } from "../../components/frame.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { PlaceLinks } from "../../components/place-links.tsx";
import { PlacesTable } from "../../components/places-table.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { ShapeTable, TimelineShape } from "../../components/chart/timeline-shape.tsx";
import { TimelineTall } from "../../components/chart/timeline-tall.tsx";
import { TimelineDay, TimelinePosts, TimelineTold } from "../../components/timeline-day.tsx";
import { TimelineSteps, TimelineZoom } from "../../components/timeline-zoom.tsx";
import { page, type PageProps } from "../../server/page.ts";
import { timelinePage, type TimelinePage } from "../../server/timeline.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(timelinePage);

/** The three lanes, day by day or post by post. */
function Lanes({ of }: { of: TimelinePage }) {
  const { days, told, posts, day } = of;
  return (
    <div className="tl">
      <div className="tl-h" aria-hidden="true">
        <span>When</span>
        {LANES.map((lane) => (
          <span key={lane}>{LANE_NAMES[lane]}</span>
        ))}
      </div>
      {days.map((each) => (
        <TimelineDay key={`${each.label} ${each.when}`} of={each} />
      ))}
      <TimelineTold of={told} open={day !== null} />
      {posts.map((each) => (
        <TimelinePosts key={each.day} of={each} />
      ))}
      {days.length + told.length + posts.length === 0 && (
        <p className="empty">Nothing in our sources stands at this day.</p>
      )}
    </div>
  );
}

function Whole({ of: { slots } }: { of: TimelinePage }) {
  return (
    <>
      <div className="map-l">
        <TimelineShape slots={slots} />
      </div>
      <div className="map-s">
        <TimelineTall slots={slots} />
      </div>
      <p className="st-why">
        Stem up: somebody says so. Stem down: denied. Ring: a call, pledge or view. Thin: no day of
        its own is given, so it stands at the day on which it was told.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls by keyboard */}
      <section className="tblx" aria-label="The timeline in numbers" tabIndex={0}>
        <ShapeTable slots={slots} />
      </section>
    </>
  );
}

/** The sketch with a table that says the same; without a coordinate there is neither. */
function Places({ of: places }: { of: TimelinePage["places"] }) {
  const told = places.filter((place) => place.events.length > 0);
  const mapped = placesOnMap(told);
  const drawn = placesOnMap(places);
  if (drawn.length === 0) {
    if (told.length === 0) return null;
    return (
      <section className="sec">
        <SectionHead title="Places named" />
        <PlaceLinks title="No coordinates are known of" of={told} />
      </section>
    );
  }
  return (
    <section className="sec">
      <SectionHead
        title="Places named"
        remark={
          drawn.length > mapped.length
            ? "Filled: something is said of it. Hollow: for orientation"
            : "By coordinates. Under each: how the first thing said of it stands"
        }
      />
      <div className="mapgrid">
        <div>
          <div className="map-l">
            <PlacesMap places={places} width={820} height={430} degrees words />
          </div>
          <div className="map-s">
            <PlacesMap places={mapped} width={320} height={310} words />
          </div>
          <p className="st-why">
            A sketch by coordinates, which are added by us and come from no source. No borders or
            lines of control are drawn: where they run is part of the dispute.
          </p>
          {/* Too far, too wide, or in no gazetteer under that name. */}
          <PlaceLinks
            title="Not on the sketch"
            of={told.filter((place) => !mapped.some((each) => each.id === place.id))}
          />
        </div>
        {mapped.length > 0 && <PlacesTable of={mapped} />}
      </div>
    </section>
  );
}

export default function Timeline({ frame, view }: PageProps<TimelinePage>) {
  return (
    <Frame view={frame} tab="timeline" title="Where and when">
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Timeline and map" }]}
          title="Where and when"
          stand="Events stand at the day they are said to have happened, statements at the day they were made. Where no source gives an hour, none is shown."
        />
        <Places of={view.places} />
        <section className="sec wide-end" id="timeline">
          <div className="sect-h">
            <h2>{view.day ? `Timeline, ${view.day.label}` : "Timeline"}</h2>
            <TimelineZoom of={view} />
          </div>
          <TimelineSteps of={view} />
          {view.zoom === "whole" ? <Whole of={view} /> : <Lanes of={view} />}
        </section>
      </main>
    </Frame>
  );
}
