import type { PlaceView } from "@claimline/core/views/place";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlacesMap } from "./map.tsx";

test.each([90, -90])("a place at a pole (%i) has a sketch, where all meridians meet", (lat) => {
  const pole = { id: "pole", name: "Pole", events: [], coordinates: { lat, lon: 0 } };
  const html = renderToStaticMarkup(<PlacesMap places={[pole as unknown as PlaceView]} />);
  expect(html).toContain("Sketch without borders: Pole");
  expect(html).not.toMatch(/NaN|Infinity/);
});
