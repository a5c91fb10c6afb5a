import type { StandsView } from "@claimline/core/views/standsnow";
import { Count } from "./count.tsx";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
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
              {label}
            </a>
            <span className="fig">
              <Count words={figure.short} />
            </span>
            <span className="who">
              <Party voice={voice} />
              {figure.speaker.name}, {figure.when}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Holes({ of }: { of: StandsView["holes"] }) {
  return (
    <div>
      <h3>Nobody has given</h3>
      <ul className="holes">
        {of.map(({ label, voice }) => (
          <li key={`${label} ${voice?.id}`}>
            <span>
              <Party voice={voice} />
              {label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rail is a summary; the page of figures has them all. */
const MOST = 6;

/** Where it stands: key posts, the newest count of each voice, what nobody has given. One place in the document for all widths. */
export function WhereItStands({ of, past }: { of: StandsView; past: boolean }) {
  const address = useAddress();
  // Voices that the story tags stand before outlets that count for themselves.
  const tagged = of.counts.filter(({ voice }) => voice?.tag);
  const counts = (tagged.length > 0 ? tagged : of.counts).slice(0, MOST);
  return (
    <details className="wis" open>
      <summary>
        <h2>{past ? "Where it stood" : "Where it stands"}</h2>
      </summary>
      <div className="wis-b">
        {of.keyPosts.length > 0 && <KeyPosts of={of.keyPosts} />}
        {counts.length > 0 && <Counts of={counts} />}
        {of.holes.length > 0 && <Holes of={of.holes.slice(0, MOST)} />}
        <p className="wis-more">
          <a href={address("/figures")}>All figures</a>
        </p>
      </div>
    </details>
  );
}
