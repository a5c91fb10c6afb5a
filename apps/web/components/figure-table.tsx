import type { FigureView } from "@claimline/core/views/figure";
import { figureRows } from "@claimline/core/views/figure-rows";
import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import { Prints } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";

function Hole({ of }: { of: SeriesView }) {
  return (
    <tr>
      <td>–</td>
      <td>
        <Party voice={of.voice} />
        {of.title}
      </td>
      <td>{of.about}</td>
      <td className="n">{of.hole}</td>
      <td>–</td>
      <td className="soft">No statement</td>
      <td>–</td>
    </tr>
  );
}

function Row({ figure, about }: { figure: FigureView; about: string }) {
  const address = useAddress();
  return (
    <tr>
      <td>{figure.when}</td>
      <td>
        <Party voice={figure.speaker.voice} />
        {figure.speaker.name}
      </td>
      <td>{about}</td>
      <td className="n">
        <a href={address(`/claim/${figure.claim}`)}>{figure.words}</a>
      </td>
      <td>{figure.is}</td>
      <td>
        <Standing of={figure.standing} />
      </td>
      <td>
        <Prints of={figure.chain.prints} />
      </td>
    </tr>
  );
}

/** What the charts of a group draw, row by row; holes are rows like any other. */
export function FigureTable({ of }: { of: FigureGroup }) {
  return (
    // A table wider than a small screen scrolls by itself, and must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="tblx" tabIndex={0} aria-label={`${of.title}, as a table: ${of.episode}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who counts</th>
            <th scope="col">Whom</th>
            <th scope="col" className="n">
              {of.title}
            </th>
            <th scope="col">Covers</th>
            <th scope="col">Standing</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {figureRows(of).map(({ series, figure }) =>
            figure ? (
              <Row key={figure.claim} figure={figure} about={series.about} />
            ) : (
              <Hole key={series.measure} of={series} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
