import { disputeDossier, type DisputeDossier } from "@claimline/core/views/dispute";
import { disputesView } from "@claimline/core/views/disputes";
import { withdrawnDispute } from "@claimline/core/views/withdrawn";
import { similar } from "@claimline/core/text/similar";
import type { Ask } from "./page.ts";
import type { Problem } from "./problem.ts";
import type { Withdrawal } from "./withdrawn.ts";

/** The dossier of one point: `event.point`. A point that nobody denies has its event's page, and no page of its own. */
export function disputePage({ derivation, ref }: Ask): DisputeDossier | Withdrawal | Problem {
  const dossier = disputeDossier(derivation, ref.replace(".", "#"));
  if (dossier) return dossier;
  const takenOut = withdrawnDispute(derivation, ref);
  if (takenOut) return { takenOut, word: "dispute" };
  const all = disputesView(derivation);
  const near = similar(
    ref,
    all.map((each) => each.id),
  );
  const of = ref.split(".")[0]!;
  const known = derivation.story.events.has(of as never);
  const past = derivation.story.asOf !== null;
  return {
    status: 404,
    heading: "No such dispute",
    text: known
      ? `Nobody in our sources denies ${ref}${past ? " at this moment" : ""}.`
      : `${past ? "At this moment the" : "The"} story holds no point with the address ${ref}.`,
    hint: null,
    near: [
      ...(known ? [{ path: `/event/${of}`, label: of, note: "Event" }] : []),
      ...(near.length > 0 ? near : all.slice(0, 4).map((each) => each.id)).map((id) => ({
        path: `/dispute/${id}`,
        label: id,
        note: "Dispute",
      })),
    ],
    search: of.replaceAll("-", " "),
  };
}
