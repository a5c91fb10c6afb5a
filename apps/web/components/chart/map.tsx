import type { PlaceView } from "@claimline/core/views/place";
import { scaleLinear } from "d3-scale";
import { MapLabel, placeMapLabel, wordOf } from "./map-label.tsx";
import type { Box } from "./labels.ts";

type Drawn = PlaceView & { coordinates: NonNullable<PlaceView["coordinates"]> };

const isDrawn = (place: PlaceView): place is Drawn => place.coordinates !== null;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Degrees around what is told within which a place still helps to find one's way. */
const MARGIN = 0.6;

/** Places that one sketch can hold: those told of, some three hundred kilometres around the middle one, and what lies among them. */
export function placesOnMap(places: readonly PlaceView[]): Drawn[] {
  const drawn = places.filter(isDrawn);
  const told = drawn.filter((place) => place.events.length > 0);
  const of = told.length > 0 ? told : drawn;
  const [lat, lon] = [
    median(of.map((place) => place.coordinates.lat)),
    median(of.map((place) => place.coordinates.lon)),
  ];
  const near = of.filter(
    ({ coordinates: at }) => Math.abs(at.lat - lat) < 3 && Math.abs(at.lon - lon) < 4,
  );
  const lats = near.map((place) => place.coordinates.lat);
  const lons = near.map((place) => place.coordinates.lon);
  const within = (at: number, all: readonly number[]): boolean =>
    at > Math.min(...all) - MARGIN && at < Math.max(...all) + MARGIN;
  return drawn.filter(
    (place) =>
      near.includes(place) ||
      (within(place.coordinates.lat, lats) && within(place.coordinates.lon, lons)),
  );
}

/** Places by their coordinates alone: no borders, no lines of control. Filled: something is said of it. Hollow: for orientation. */
export function PlacesMap({
  places,
  width = 400,
  height = 260,
  here,
  degrees = false,
  words = false,
}: {
  places: readonly PlaceView[];
  width?: number;
  height?: number;
  /** The place that is read about: only it is filled. */
  here?: string;
  /** A drawing large enough for the degrees of its lines. */
  degrees?: boolean;
  /** Mark and word under each place of which something is said. */
  words?: boolean;
}) {
  const near = placesOnMap(places);
  if (near.length === 0) return null;
  const lats = near.map((place) => place.coordinates.lat);
  const lons = near.map((place) => place.coordinates.lon);
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lons),
    Math.max(...lons),
  ];
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude; at a pole it is none.
  const squeeze = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const unit = Math.min(
    (width - 150) / Math.max((east - west) * squeeze, 0.5),
    (height - 70) / Math.max(north - south, 0.5),
  );
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  const x = scaleLinear(
    [middle.lon - 1, middle.lon + 1],
    [width / 2 - unit * squeeze, width / 2 + unit * squeeze],
  );
  const y = scaleLinear([middle.lat - 1, middle.lat + 1], [height / 2 + unit, height / 2 - unit]);
  const whole = (from: number, to: number): number[] =>
    Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);
  const meridians = whole(x.invert(0), x.invert(width));
  const parallels = whole(y.invert(height), y.invert(0));
  const numbered = {
    lon: degrees ? meridians.filter((lon) => width - x(lon) > 40) : [],
    lat: degrees ? parallels.filter((lat) => y(lat) > 20 && height - y(lat) > 30) : [],
  };
  const taken: Box[] = [
    ...near.map(({ coordinates: at }) => ({
      x: x(at.lon) - 6,
      y: y(at.lat) - 6,
      width: 12,
      height: 12,
    })),
    ...numbered.lon.map((lon) => ({ x: x(lon), y: height - 22, width: 36, height: 22 })),
    ...numbered.lat.map((lat) => ({ x: width - 42, y: y(lat) - 18, width: 42, height: 18 })),
  ];
  return (
    <svg
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Sketch without borders: ${near.map((place) => [place.name, words && wordOf(place)?.word].filter(Boolean).join(", ")).join("; ")}.`}
    >
      {meridians.map((lon) => (
        <g key={lon}>
          <path className="gt" d={`M${x(lon)} 0V${height}`} />
          {numbered.lon.includes(lon) && (
            <text className="deg" x={x(lon) + 5} y={height - 8}>
              {lon}°E
            </text>
          )}
        </g>
      ))}
      {parallels.map((lat) => (
        <g key={lat}>
          <path className="gt" d={`M0 ${y(lat)}H${width}`} />
          {numbered.lat.includes(lat) && (
            <text className="deg" x={width - 6} y={y(lat) - 5} textAnchor="end">
              {lat}°N
            </text>
          )}
        </g>
      ))}
      {near.map((place) => {
        const at = { x: x(place.coordinates.lon), y: y(place.coordinates.lat) };
        const said = here ? place.id === here : place.events.length > 0;
        const standing = words && said ? wordOf(place) : null;
        const label = placeMapLabel(at, place.name, standing, taken, { x: 0, y: 0, width, height });
        return (
          <g key={place.id}>
            <circle className={said ? "p" : "p0"} cx={at.x} cy={at.y} r="4" />
            <MapLabel at={label} name={place.name} standing={standing} quiet={!said} />
          </g>
        );
      })}
    </svg>
  );
}
