import type { Derivation } from "../derive/derivation.ts";
import type { PointRef } from "../model/ref.ts";
import { disputesView, type DisputeView } from "./disputes.ts";
import { ledgerSentence, movedVoices, type Sentence } from "./sentence.ts";
import { standingView, type StandingView } from "./standing.ts";

/**
 * A dispute at two moments. `before` is null if nobody had said it, `after` if what was said has been taken out. `said`
 * is who stands on either side of a new one, and who came to or left one that stays.
 */
export type DisputeMove = {
  dispute: DisputeView;
  before: StandingView | null;
  after: StandingView | null;
  said: Sentence[];
};

/** What came into dispute, what stays in it otherwise or on other voices, what stays as it was, what is disputed no more. */
export type ChangedDisputes = {
  newly: DisputeMove[];
  shifted: DisputeMove[];
  same: DisputeView[];
  settled: DisputeMove[];
};

/** The same dispute in the list of another moment: points that exclude each other are one. */
function sameIn(
  list: readonly DisputeView[],
  { points }: Derivation,
  { ref }: DisputeView,
): DisputeView | null {
  const rivals = points.get(ref as PointRef)?.excludes;
  return (
    list.find((each) => each.ref === ref) ??
    list.find((each) => rivals?.has(each.ref as PointRef)) ??
    null
  );
}

const standingAt = (derivation: Derivation | null, of: string): StandingView | null =>
  derivation?.has(of) ? standingView(derivation.standing(of)) : null;

/** The disputes of two moments of one log, each list in the order of its disputes. */
export function changedDisputes(from: Derivation | null, to: Derivation): ChangedDisputes {
  const [then, now] = [from ? disputesView(from) : [], disputesView(to)];
  const made: ChangedDisputes = { newly: [], shifted: [], same: [], settled: [] };
  for (const dispute of now) {
    const { standing: after, ledger } = dispute;
    const was = sameIn(then, to, dispute);
    if (!was) {
      const before = standingAt(from, after.of);
      made.newly.push({ dispute, before, after, said: [ledgerSentence(ledger)] });
      continue;
    }
    const said = was.ref === dispute.ref ? movedVoices(was.ledger, ledger) : [];
    if (said.length === 0 && was.standing.text === after.text) made.same.push(dispute);
    else made.shifted.push({ dispute, before: was.standing, after, said });
  }
  for (const dispute of then)
    if (!sameIn(now, from!, dispute)) {
      const after = standingAt(to, dispute.standing.of);
      made.settled.push({ dispute, before: dispute.standing, after, said: [] });
    }
  return made;
}
