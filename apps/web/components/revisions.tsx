import type { DiffRun } from "@claimline/core/views/diff";
import type { RevisionView } from "@claimline/core/views/revisions";
import { counted } from "@claimline/core/views/words";
import { SectionHead } from "./section-head.tsx";

function Diff({ of }: { of: readonly DiffRun[] }) {
  return (
    <p className="d">
      {of.map((run, at) => {
        if (run.op === "keep") return run.text;
        return run.op === "del" ? <del key={at}>{run.text}</del> : <ins key={at}>{run.text}</ins>;
      })}
    </p>
  );
}

const day = (recordedAt: string): string =>
  recordedAt.replace("T", " ").replace(/:\d\d(?:\.\d+)?Z$/, " UTC");

/** What a post said before, newest first, word by word. Nothing is erased. */
export function Revisions({ of }: { of: readonly RevisionView[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <SectionHead
        title="What it said before"
        remark={`${counted(of.length, "version")}, newest first. Nothing is erased`}
      />
      <ol className="revs">
        {of.map((each) => (
          <li key={each.version}>
            <div className="t">
              <b>Version {each.version}</b>
              {day(each.recordedAt)}
            </div>
            <div>
              <p className="y">
                {each.version === 1 ? (
                  "As first published."
                ) : (
                  <b>{each.note ?? "The editor gave no reason."}</b>
                )}
              </p>
              {each.retracted && <p className="d">Withdrawn.</p>}
              {each.headline && <Diff of={each.headline} />}
              {each.body && <Diff of={each.body} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
