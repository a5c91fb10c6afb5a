import type { SpeaksView } from "@claimline/core/views/speaks";
import { Facts } from "./facts.tsx";
import { useAddress } from "./links.tsx";
import { Track } from "./track.tsx";

/** When somebody speaks: the claimline with its own stems, and the same in words. */
export function Speaks({ of }: { of: SpeaksView }) {
  const address = useAddress();
  return (
    <section>
      <h2>Statements over time</h2>
      <Track of={of.strip} room="small" />
      <Facts
        of={of.days.map(({ day, label, text }) => ({
          name: label,
          value: <a href={address("/timeline", { zoom: "post", day }, "timeline")}>{text}</a>,
        }))}
      />
    </section>
  );
}
