import type { LineItem, LineView } from "@claimline/core/views/line";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Words } from "./words.tsx";

function Item({ of: { row, when, post }, name }: { of: LineItem; name?: string | undefined }) {
  const address = useAddress();
  return (
    <li className={name ? `bl-it ${name}` : "bl-it"}>
      {when && (
        <span className="bl-lab">
          {post ? <a href={address(`/post/${post}`)}>{when}</a> : when}
        </span>
      )}
      <b>
        <Party voice={row.speaker.voice} />
        <a href={address(`/claim/${row.claim}`)}>{row.speaker.name}</a>
      </b>
      {row.speaker.role && <span className="bl-role">{row.speaker.role}</span>}
      <span className="vb">{row.implied ? `${row.verb}, implied` : row.verb}</span>
      <span className="bl-q">
        <Words>{row.statement}</Words>
      </span>
    </li>
  );
}

/** Stems stand apart up to here; beyond it they take further rows. */
const MOST = 6;

/** The claimline at full width: the drawing that the whole site is made of. Each stem has its own place on it, in the order of telling. */
export function BigLine({ of }: { of: LineView }) {
  const places = Math.min(MOST, Math.max(4, of.up.length + of.down.length));
  // Denials begin where the last that says so has its place.
  const after = `after${Math.min(of.up.length, places - 1)}`;
  return (
    <section
      className={`bigline of${places}`}
      aria-label="The claimline: who says so, who denies it"
    >
      {of.up.length > 0 && (
        <ul className="bl-row bl-up" aria-label="Says so">
          {of.up.map((item, at) => (
            <Item key={`${item.row.claim} ${at}`} of={item} />
          ))}
        </ul>
      )}
      <div className="bl-bar" aria-hidden="true">
        <span>Says so</span>
        <span>Denies</span>
      </div>
      {of.down.length > 0 ? (
        <ul className="bl-row bl-dn" aria-label="Denies">
          {of.down.map((item, at) => (
            <Item
              key={`${item.row.claim} ${at}`}
              of={item}
              name={at === 0 && of.up.length > 0 ? after : undefined}
            />
          ))}
        </ul>
      ) : (
        <p className="bl-none">{of.none}</p>
      )}
    </section>
  );
}
