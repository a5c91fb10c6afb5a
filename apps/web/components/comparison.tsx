import type { ComparisonView, RevisionView } from "@claimline/core/views/revisions";
import { Difference } from "./difference.tsx";
import { SectionHead } from "./section-head.tsx";
import { SpanForm } from "./span-form.tsx";

/** Two versions of a post that the reader chose, beside each other. */
export function Comparison({ of }: { of: ComparisonView }) {
  const { from, to, headline, body } = of;
  return (
    <section id="compared">
      <SectionHead
        title={`Version ${from.version} and version ${to.version}`}
        remark={`${from.recorded}, and ${to.recorded}`}
      />
      <div className="revs">
        {headline || body ? <Difference of={of} /> : <p className="y">Both say the same.</p>}
      </div>
    </section>
  );
}

type Props = { of: readonly RevisionView[]; chosen: ComparisonView | null; post: string };

/** Chooses two versions of a post to compare: the first and the newest, unless others are compared. */
export function Compare({ of, chosen, post }: Props) {
  const ends = of
    .filter(({ retracted }) => !retracted)
    .map(({ version, recorded }) => ({
      value: String(version),
      label: `Version ${version}, ${recorded}`,
    }));
  const end = (version: number | undefined, at: number) =>
    ends.find(({ value }) => value === String(version)) ?? ends.at(at);
  const [from, to] = [end(chosen?.from.version, -1), end(chosen?.to.version, 0)];
  if (ends.length < 2 || !from || !to) return null;
  return (
    <section>
      <h2>Compare</h2>
      <SpanForm action={`/post/${post}#compared`} from={from} to={to} of={ends} />
    </section>
  );
}
