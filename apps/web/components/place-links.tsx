import type { PlaceView } from "@claimline/core/views/place";
import { useAddress } from "./links.tsx";

/** Places that something is said of and that the sketch cannot hold: too far, too wide, or in no gazetteer under that name. */
export function PlaceLinks({ of }: { of: readonly PlaceView[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <p className="st-why">
      Not on the sketch:{" "}
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
