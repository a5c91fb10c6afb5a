import type { PlaceView } from "@claimline/core/views/place";
import { useAddress } from "./links.tsx";

/** Places in a line, each with the way to its page; `title` says which they are. */
export function PlaceLinks({ of, title }: { of: readonly PlaceView[]; title: string }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <p className="st-why">
      {title}:{" "}
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
