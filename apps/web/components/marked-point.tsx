import type { MarkedView } from "@claimline/core/views/post";
import { Ledger } from "./ledger.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** Disputed only through a point that it rests on: nobody has answered it by itself. */
const isThrough = ({ ledger }: MarkedView): boolean =>
  ledger.down.length > 0 && ledger.down.every((row) => row.implied);

/** The disputed points of a post. Where the point that was answered has its ledger, those that rest on it take a line. */
export function MarkedPoints({ of }: { of: readonly MarkedView[] }) {
  if (of.length === 0) return null;
  const answered = of.some((mark) => !isThrough(mark));
  const [full, brief] = [
    of.filter((mark) => !answered || !isThrough(mark)),
    of.filter((mark) => answered && isThrough(mark)),
  ];
  return (
    <div className="led">
      {full.map((mark) => (
        <MarkedPoint key={mark.ref} of={mark} />
      ))}
      {brief.map((mark) => (
        <MarkedPoint key={mark.ref} of={mark} brief />
      ))}
    </div>
  );
}

/** A disputed point of a post: its letter, how it stands, what it says, and its ledger. */
function MarkedPoint({ of, brief = false }: { of: MarkedView; brief?: boolean }) {
  return (
    <div className={brief ? "point brief" : "point"}>
      <p className="pt-row">
        <span className="ltr">{of.letter}</span>
        <Standing of={of.standing} />
        <span className="what">
          <Words>{of.text}</Words>
        </span>
      </p>
      {!brief && <Ledger of={of.ledger} />}
    </div>
  );
}
