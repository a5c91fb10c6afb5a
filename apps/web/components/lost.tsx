import { capital, inWords } from "@claimline/core/views/words";
import type { Problem } from "../server/problem.ts";
import { Frame, type FrameView } from "./frame.tsx";
import { useAddress, useHere } from "./links.tsx";
import { NOWHERE } from "./nowhere.ts";

/** The line with a gap where a stem would be. */
const Gap = () => (
  <svg viewBox="0 0 1280 190" aria-hidden="true">
    <path
      className="l1"
      d="M0 105H572M708 105H1280M93 105V52M149 105V34M240 105V69M336 105V20M440 105V60M853 105V39M941 105V68M1053 105V26M1173 105V63"
    />
    <path className="l2" d="M572 105H708M640 105V12" />
    <path className="l3" d="M165 105V140M352 105V169M957 105V134M1069 105V153" />
  </svg>
);

/** What is wrong; the id that was asked for stands out. */
function Reason({ of: { text, id } }: { of: Problem }) {
  const at = id ? text.indexOf(` ${id}`) + 1 : 0;
  if (!id || at === 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{id}</b>
      {text.slice(at + id.length)}
    </>
  );
}

/** Where to go on: into the story, or to the list of all. */
function Ways({ counts }: { counts: FrameView["counts"] }) {
  const address = useAddress();
  const { base } = useHere();
  if (!base) return <a href="/">All stories</a>;
  const { disputes = 0, sources = 0 } = counts;
  return (
    <>
      <a href={address("")}>The posts</a>
      <a href={address("/disputes")}>
        {`${capital(inWords(disputes))} ${disputes === 1 ? "point" : "points"} in dispute`}
      </a>
      <a href={address("/sources")}>
        {`${capital(inWords(sources))} ${sources === 1 ? "source" : "sources"}`}
      </a>
    </>
  );
}

type Props = { frame: FrameView; problem: Problem };

function Content({ frame, problem }: Props) {
  const address = useAddress();
  return (
    <main id="main" className="lost">
      <Gap />
      <h1>{problem.heading}</h1>
      <p className="stand">
        <Reason of={problem} />
      </p>
      {problem.hint && <p className="stand">{problem.hint}</p>}
      <div className="lost-g">
        {problem.near.length > 0 && (
          <section>
            <h2>{frame.here.base ? "Ids like it" : "Stories on this site"}</h2>
            <ul>
              {problem.near.map((each) => (
                <li key={each.path}>
                  <a href={address(each.path)}>{each.label}</a>
                  <span>{each.note}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {problem.status !== 410 && (
          <section>
            <h2>{problem.search === null ? "Go on from here" : "Look for it"}</h2>
            {problem.search !== null && (
              <search>
                <form className="qform" action={address("/search").split("?")[0]}>
                  <input
                    type="search"
                    name="q"
                    defaultValue={problem.search}
                    aria-label="Search this story"
                  />
                  <button type="submit">Search</button>
                </form>
              </search>
            )}
            <p className="links">
              <Ways counts={frame.counts} />
            </p>
          </section>
        )}
      </div>
    </main>
  );
}

/** A page that is not there: why, and where to go from here. */
export function Lost({ frame, problem }: { frame: FrameView | null; problem: Problem }) {
  const view = frame ?? NOWHERE;
  return (
    <Frame view={view} tab={null} title={problem.heading} noForm>
      <Content frame={view} problem={problem} />
    </Frame>
  );
}
