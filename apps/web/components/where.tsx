import { useAddress } from "./links.tsx";

/** Day and places of an event, as the texts give them. */
export function Where({
  when,
  places,
}: {
  when: string | null;
  places: readonly { id: string; name: string }[];
}) {
  const address = useAddress();
  return (
    <p className="dateline">
      <span>{when ? <b>{when}</b> : "No day given"}</span>
      {places.map((place) => (
        <a key={place.id} href={address(`/place/${place.id}`)}>
          {place.name}
        </a>
      ))}
    </p>
  );
}
