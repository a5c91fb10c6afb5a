import type { PlaceView } from "@claimline/core/views/place";
import { capital } from "@claimline/core/views/words";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "../ui/ref.ts";
import { DocBuilder } from "./doc.ts";
import { standingSpans } from "./mark.ts";

/** A place and what is said to have happened there. */
export function placeDoc(view: PlaceView, width: number): Doc {
  const doc = new DocBuilder();
  doc
    .add(line(quiet(capital(view.kind))))
    .gap()
    .add(line(strong(view.name)));
  if (view.aliases.length > 0)
    doc.add(...wrap(line(quiet(`Also ${view.aliases.join(", ")}`)), width));
  if (view.within)
    doc.link({ kind: "place", id: view.within.id }, [line(quiet("Within "), view.within.name)]);
  const at = view.coordinates;
  doc.add(
    ...wrap(
      line(
        quiet(
          at
            ? `${at.lat}, ${at.lon}: added, from ${at.origin} (${at.precision})`
            : "No coordinates",
        ),
      ),
      width,
    ),
  );
  doc.gap().add(line(strong("Said to have happened here")));
  if (view.events.length === 0) doc.add(line(quiet("Nothing in our sources")));
  for (const event of view.events)
    doc.link(
      { kind: "event", id: event.id },
      wrap(
        line(event.standing && [...standingSpans(event.standing), span("  ")], event.title),
        width,
        [span("  ")],
      ),
    );
  return doc.done();
}
