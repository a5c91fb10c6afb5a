import { HOLES_TITLE, type StandsView } from "@claimline/core/views/standsnow";
import { Count } from "./count.tsx";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { within } from "./when.ts";
import { Words } from "./words.tsx";

function KeyPosts({ of }: { of: StandsView["keyPosts"] }) {
  const address = useAddress();
  return (
    <div>
      <h3>Key posts</h3>
      <ol className="kev">
        {of.map(({ post, leading }) => (
          <li key={post.id}>
            <time dateTime={post.at.slice(0, 10)}>{post.label}</time>
            <a href={address(`/post/${post.id}`)}>
              <Words>{post.headline}</Words>{" "}
              {leading && <Glyph of={leading.standing} label={leading.text} />}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Counts({ of }: { of: StandsView["counts"] }) {
  const address = useAddress();
  return (
    <div>
      <h3>Newest counts</h3>
      <ul className="minifig">
        {of.map(({ label, group, figure, voice }) => (
          <li key={figure.claim}>
            <a className="lab" href={address("/figures", {}, group)}>
              <Words>{label}</Words>
            </a>
            <a className="fig" href={address(`/claim/${figure.claim}`)}>
              <Count words={figure.short} />
            </a>
            <span className="who">
              <Party voice={voice} />
              {figure.speaker.name}, {within(figure.when)}
              {figure.standing.tone === "against" && (
                <>
                  {"\u00a0 "}
                  <Standing of={figure.standing} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function Holes({ of }: { of: StandsView["holes"] }) {
  const address = useAddress();
  const parties = Map.groupBy(of, ({ voice, label }) => voice?.id ?? label);
  return (
    <div>
      <h3>{HOLES_TITLE}</h3>
      <ul className="holes">
        {[...parties].map(([id, list]) => (
          <li key={id}>
            <Party voice={list[0]!.voice} />
            <span>
              {list.map((hole, at) => (
                <span key={hole.label}>
                  {at > 0 && ", "}
                  <a href={address("/figures", {}, hole.group)}>{small(hole.thing)}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rail is a summary; the page of figures has them all. */
const MOST = 6;

/** Where it stands: the newest count of each voice, what nobody has given, key posts. One place in the document for all widths. */
export function WhereItStands({ of, past }: { of: StandsView; past: boolean }) {
  const address = useAddress();
  // The dead and the wounded, as the parties count them; where no party counts, whoever does.
  const toll = of.counts.filter(({ metric }) => metric === "killed" || metric === "wounded");
  const parties = toll.filter(({ party }) => party);
  const counts = (parties.length > 0 ? parties : toll).slice(0, MOST);
  return (
    <details className="wis" open>
      <summary>
        <h2>{past ? "Where it stood" : "Where it stands"}</h2>
      </summary>
      <div className="wis-b">
        {counts.length > 0 && <Counts of={counts} />}
        {of.holes.length > 0 && <Holes of={of.holes} />}
        <p className="wis-more">
          <a href={address("/figures")}>All figures, and who gave them</a>
        </p>
        {of.keyPosts.length > 0 && <KeyPosts of={of.keyPosts} />}
      </div>
    </details>
  );
}
