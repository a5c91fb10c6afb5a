import type { SeriesView } from "@claimline/core/views/figures";
import { Count } from "./count.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { within } from "./when.ts";

/** Counts by others than the parties: a number each is all there is, so none takes a chart. */
export function FigureList({ of }: { of: readonly SeriesView[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <div className="fig-others">
      <h3>Others who count</h3>
      <ul>
        {of.flatMap((series) =>
          series.figures.map((figure) => (
            <li key={figure.claim}>
              <a className="fig" href={address(`/claim/${figure.claim}`)}>
                <Count words={figure.short} />
              </a>
              <span>
                <b>{series.title}</b>, {series.about}; {within(figure.when)}
              </span>
              <Standing of={figure.standing} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
