import type { RevisionView } from "@claimline/core/views/revisions";
import { counted } from "@claimline/core/views/words";
import { Difference } from "./difference.tsx";
import { useAddress } from "./links.tsx";
import { SectionHead } from "./section-head.tsx";

/** What a post said before, newest first, word by word. Nothing is erased. */
export function Revisions({ of, post }: { of: readonly RevisionView[]; post: string }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section id="before">
      <SectionHead
        title="What it said before"
        remark={`${counted(of.length, "version")}, newest first. Nothing is erased`}
      />
      <ol className="revs">
        {of.map((each, at) => (
          <li key={each.version}>
            <div className="t">
              <b>Version {each.version}</b>
              <time dateTime={each.recordedAt}>{each.recorded}</time>
            </div>
            <div>
              <p className="y">
                {each.version === 1 ? (
                  "As first published."
                ) : (
                  <b>{each.note ?? "The editor gave no reason."}</b>
                )}
                {each.retracted && " Withdrawn."}
                {at > 0 && !each.retracted && (
                  <>
                    {" "}
                    <a href={address(`/post/${post}`, { asOf: each.asOf })}>Read it whole</a>
                  </>
                )}
              </p>
              <Difference of={each} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
