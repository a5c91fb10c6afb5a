import type { FigureView } from "@claimline/core/views/figure";
import { whose as whoseOf, type Card } from "@claimline/core/views/figure-cards";
import type { FigureGroup } from "@claimline/core/views/figures";
import { capital } from "@claimline/core/views/words";
import { FigureChart } from "./chart/figure-chart.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { within } from "./when.ts";

function Beside({ of }: { of: FigureView }) {
  const address = useAddress();
  const what =
    of.is === "increment" ? "what was added, not a count in all" : "one case, not a count in all";
  return (
    <p className="note">
      <a href={address(`/claim/${of.claim}`)}>{capital(of.words)}</a>, {within(of.when)}: {what}.{" "}
      <Standing of={of.standing} />
    </p>
  );
}

/** One voice, one chart. A hole is drawn at full size: nobody gave what it would show. */
export function FigureCard({ of, group }: { of: Card; group: FigureGroup }) {
  const address = useAddress();
  const { series, beside, ghosts } = of;
  const newest =
    series.figures.findLast((figure) => figure.drawn === "newest" || figure.drawn === "apart") ??
    series.figures.at(-1);
  const apart = series.figures.filter((figure) => figure.incompatible.length > 0);
  const whose = whoseOf(of);
  return (
    <article className="fig-card">
      <h3>
        <Party voice={whose} />
        {whose?.tag ? <a href={address(`/actor/${whose.id}`)}>{whose.name}</a> : series.title},{" "}
        {series.hole && series.counted ? "own side" : series.about}
      </h3>
      <p className="by">
        {newest ? (
          <>
            {newest.speaker.name}, {within(newest.when)}. <Standing of={newest.standing} />
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
        <FigureChart series={series} group={group} ghosts={ghosts} />
      )}
      {beside.map((figure) => (
        <Beside key={figure.claim} of={figure} />
      ))}
      {apart.map((figure) => (
        <p key={figure.claim} className="note">
          {`${figure.short} does not fit ${figure.incompatible.map((other) => `${other.short} by ${other.speaker.name}`).join(", ")}.`}
        </p>
      ))}
    </article>
  );
}
