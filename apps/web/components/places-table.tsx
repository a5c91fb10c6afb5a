import type { PlaceView } from "@claimline/core/views/place";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";

/** What the map shows, in words, with the places that no coordinates are known of. */
export function PlacesTable({ of }: { of: readonly PlaceView[] }) {
  const address = useAddress();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">What is said of it</th>
        </tr>
      </thead>
      <tbody>
        {of.map((place) => (
          <tr key={place.id}>
            <td>
              <a href={address(`/place/${place.id}`)}>{place.name}</a>
            </td>
            <td>
              {place.events.slice(0, 2).map(({ id, title, standing }) => (
                <div key={id} className="at">
                  <a href={address(`/event/${id}`)}>{title}</a>{" "}
                  {standing && <Standing of={standing} />}
                </div>
              ))}
              {place.events.length > 2 && (
                <a className="more" href={address(`/place/${place.id}`)}>
                  {place.events.length - 2} more
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
