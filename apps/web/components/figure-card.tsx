import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import { FigureChart } from "./chart/figure-chart.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";

/** One voice, one chart. A hole is drawn at full size: nobody gave what it would show. */
export function FigureCard({ series, group }: { series: SeriesView; group: FigureGroup }) {
  const address = useAddress();
  const newest =
    series.figures.findLast((figure) => figure.drawn === "newest" || figure.drawn === "apart") ??
    series.figures.at(-1);
  const apart = series.figures.filter((figure) => figure.incompatible.length > 0);
  return (
    <article className="fig-card">
      <h3>
        <Party voice={series.voice} />
        {series.voice?.tag ? (
          <a href={address(`/actor/${series.voice.id}`)}>{series.title}</a>
        ) : (
          series.title
        )}
        , {series.about}
      </h3>
      <p className="by">
        {newest ? (
          <>
            {newest.speaker.name}, {newest.when}.{" "}
            <Standing of={newest.standing} href={address(`/claim/${newest.claim}`)} />
          </>
        ) : (
          "No statement"
        )}
      </p>
      {series.hole ? (
        <div className="hole big">
          <span>{series.hole}</span>
        </div>
      ) : (
        <FigureChart series={series} group={group} />
      )}
      {apart.map((figure) => (
        <p key={figure.claim} className="note">
          {`${figure.short} does not fit ${figure.incompatible.map((other) => `${other.short} by ${other.speaker.name}`).join(", ")}.`}
        </p>
      ))}
    </article>
  );
}
