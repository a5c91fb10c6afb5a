import type { PlaceView } from "@claimline/core/views/place";
import { useAddress } from "./links.tsx";

/** Places that something is said of and that the gazetteer does not give under a name the texts use. */
export function PlaceLinks({ of }: { of: readonly PlaceView[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <p className="st-why">
      Named, and without coordinates:{" "}
      {of.map((place, at) => (
        <span key={place.id}>
          {at > 0 && ", "}
          <a href={address(`/place/${place.id}`)}>{place.name}</a>
        </span>
      ))}
      .
    </p>
  );
}
