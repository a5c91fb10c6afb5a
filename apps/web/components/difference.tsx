import type { DiffRun, Passage } from "@claimline/core/views/diff";
import type { DifferenceView } from "@claimline/core/views/revisions";
import { counted } from "@claimline/core/views/words";
import { Fragment } from "react";

/** The space before a changed word is nobody's change. */
function Change({ of }: { of: DiffRun }) {
  const text = of.text.trimStart();
  return (
    <>
      {of.text.slice(0, of.text.length - text.length)}
      {of.op === "del" ? <del>{text}</del> : <ins>{text}</ins>}
    </>
  );
}

function Changed({ of }: { of: readonly Passage[] }) {
  return (
    <p className="d">
      {of.map((each, at) => {
        if (each.op === "keep") return each.text;
        if (each.op !== "skip") return <Change key={at} of={each} />;
        const left = `… ${counted(each.words, "word")} as before …`;
        return (
          <Fragment key={at}>
            {" "}
            <small className="nb">{left}</small>
          </Fragment>
        );
      })}
    </p>
  );
}

/** What two versions of a post differ in, word by word; what stayed is counted and left out. */
export function Difference({ of }: { of: DifferenceView }) {
  return (
    <>
      {of.headline && <Changed of={of.headline} />}
      {of.body && <Changed of={of.body} />}
    </>
  );
}
