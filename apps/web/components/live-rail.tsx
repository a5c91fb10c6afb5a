import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import type { PlaceView } from "@claimline/core/views/place";
import type { VoiceView } from "@claimline/core/views/speaker";
import { FigureChart } from "./chart/figure-chart.tsx";
import { PlacesMap } from "./chart/map.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";

export type RailView = {
  figure: { group: FigureGroup; series: SeriesView } | null;
  places: PlaceView[];
  voices: VoiceView[];
};

function Figure({ of: { group, series } }: { of: NonNullable<RailView["figure"]> }) {
  const address = useAddress();
  // Alone, it need not share the scale of its group.
  const own = Math.max(1, ...series.figures.map((figure) => figure.number ?? 0));
  return (
    <section>
      <h2>{group.title}</h2>
      <p>
        <Party voice={series.voice} />
        {series.title}, {series.about}
      </p>
      <FigureChart series={series} group={{ ...group, max: own }} width={320} />
      <p>
        Counts by different voices are never added up. <a href={address("/figures")}>All figures</a>
      </p>
    </section>
  );
}

/** Beside the posts: the count with the longest story, the places that are named, who is speaking. */
export function LiveRail({ of }: { of: RailView }) {
  const address = useAddress();
  return (
    <aside className="rail rail-r" aria-label="Figures, places and speakers">
      {of.figure && <Figure of={of.figure} />}
      {of.places.length > 0 && (
        <section>
          <h2>Places named</h2>
          <PlacesMap places={of.places} width={320} height={260} words />
          <p>
            No borders drawn: where they run is in dispute.{" "}
            <a href={address("/timeline")}>Where and when</a>
          </p>
        </section>
      )}
      <section>
        <h2>Who is speaking</h2>
        <ul className="parts">
          {of.voices.map((voice) => (
            <li key={voice.id}>
              <span>
                <Party voice={voice} />
              </span>
              <a href={address(`/actor/${voice.id}`)}>{voice.name}</a>
            </li>
          ))}
        </ul>
        <p className="wis-more">
          <a href={address("/actors")}>Everybody who speaks</a>
        </p>
      </section>
    </aside>
  );
}
