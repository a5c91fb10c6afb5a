import uFuzzy from "@leeoniya/ufuzzy";
import type { Derivation } from "@claimline/core/derive/derivation";
import { fold } from "@claimline/core/text/words";
import { postRef, postsInOrder } from "@claimline/core/views/postref";
import type { Effect } from "./binding.ts";
import { KEYS } from "./keys.ts";
import { SHOW } from "./keys/find.ts";
import { open } from "./ways.ts";
import type { Ref } from "../panes/ref.ts";
import type { Session } from "./session.ts";

/** Something that has a name: what it is, and what choosing it does. */
export type Named = {
  name: string;
  what: string;
  run: (session: Session) => Effect | void;
};

/* Views first: where to go is asked more often than how to move. */
const ACTIONS: readonly Named[] = KEYS.filter((key) => key.does !== "")
  .toSorted((a, b) => Number(SHOW.keys.includes(b)) - Number(SHOW.keys.includes(a)))
  .map((key) => ({
    name: key.does,
    what: `key ${key.shown.split("  ")[0] || key.keys[0]!}`,
    run: (session) => key.run(session, key.keys[0]!),
  }));

const leadingTo = (kind: Ref["kind"], id: string, name: string, what: string): Named => ({
  name,
  what,
  run: (session) => open(session, { kind, id }),
});

const made = new WeakMap<Derivation, { all: Named[]; folded: string[] }>();

/** All that has a name as of the moment: keys, then records. */
function everything(derivation: Derivation): { all: Named[]; folded: string[] } {
  let kept = made.get(derivation);
  if (!kept) {
    const { events, actors, places, sources } = derivation.story;
    const all = [
      ...ACTIONS,
      ...[...actors.values()].map(({ id, name }) => leadingTo("actor", id, name, "speaker")),
      ...[...places.values()].map(({ id, name }) => leadingTo("place", id, name, "place")),
      ...[...sources.values()].map(({ id, label, title, describes }) =>
        leadingTo("source", id, `${label} ${title ?? describes}`, "source"),
      ),
      ...[...events.values()].map(({ id, title }) => leadingTo("event", id, title, "event")),
      ...postsInOrder(derivation)
        .toReversed()
        .map((post) => leadingTo("post", post.id, post.headline, postRef(post).label)),
    ];
    made.set(derivation, (kept = { all, folded: all.map(({ name }) => fold(name)) }));
  }
  return kept;
}

/* Letters may be left out within a word, of any alphabet; su25 is the SU-25. */
const FUZZY: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\p{N}']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\p{N}'’-]",
  intraContr: "'\\p{L}{1,2}\\b",
  intraIns: Infinity,
};

let matcher: uFuzzy | undefined;

/** What a text names, best first; everything if it is empty. At most `most`. */
export function named(derivation: Derivation, text: string, most: number): Named[] {
  const { all, folded } = everything(derivation);
  const wanted = fold(text.trim());
  if (wanted === "") return all.slice(0, most);
  matcher ??= new uFuzzy(FUZZY);
  const [found, info, order] = matcher.search(folded, wanted, 1, 5000);
  const sorted = order ? order.map((at) => info.idx[at]!) : (found ?? []);
  return sorted.slice(0, most).map((at) => all[at]!);
}
