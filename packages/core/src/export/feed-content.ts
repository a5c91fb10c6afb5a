import { OUT_MEANS, takenOutWords, whyOutWords } from "../views/withdrawn.ts";
import type { BodyBlock, Run } from "../views/body.ts";
import type { LedgerRow } from "../views/ledger.ts";
import type { NoteView } from "../views/notes.ts";
import type { MarkedView, PostView } from "../views/post.ts";
import type { PostRef } from "../views/postref.ts";
import { listed } from "../views/words.ts";
import type { Addresses } from "./addresses.ts";
import { element, type Markup } from "./markup.ts";

const link = (href: string, ...children: readonly Markup[]): Markup =>
  element("a", { href }, ...children);

/** The page of what a mark stands for: a figure's statement, else the point of its event. */
function meant(ref: string, address: Addresses): string {
  if (ref.startsWith("claim:")) return address(`/claim/${ref.slice(6)}`);
  const [event, point] = ref.split("#");
  return address(`/event/${event}`, point);
}

const runs = (list: readonly Run[], address: Addresses): Markup[] =>
  list.flatMap((run): Markup[] => {
    if (run.type === "text") return [run.text];
    const children = runs(run.children, address);
    switch (run.type) {
      case "em":
      case "strong":
        return [element(run.type, {}, ...children)];
      case "link":
        return [link(run.href, ...children)];
      case "record": {
        const [id, anchor] = run.id.split("#");
        return [link(address(`/${run.kind}/${id}`, anchor), ...children)];
      }
      case "mark":
        return [...children, " ", link(meant(run.ref, address), `[${run.letter}]`)];
    }
  });

const BLOCKS = { paragraph: "p", quote: "blockquote", item: "p" } as const;

const block = (of: BodyBlock, address: Addresses): Markup =>
  element(
    BLOCKS[of.type],
    {},
    ...(of.type === "item" ? ["• "] : []),
    ...runs(of.children, address),
  );

const note = (of: NoteView, address: Addresses): Markup =>
  element(
    "p",
    {},
    element("strong", {}, of.lead),
    ` ${of.text}`,
    ...of.posts.flatMap(({ id, label }, at) => [
      at === 0 ? " (" : ", ",
      link(address(`/post/${id}`), label),
    ]),
    of.posts.length > 0 ? ")" : "",
  );

const row = ({ speaker, verb, implied }: LedgerRow): string =>
  `${speaker.name} ${verb}${implied ? " (implied)" : ""}`;

/** Who says and who denies what a mark stands for; of a speech act, whose it is. */
function voices({ ledger, speakers }: MarkedView): string {
  const rows = [...ledger.up, ...ledger.rumours, ...ledger.down].map(row);
  if (rows.length === 0)
    return `By ${listed([...new Set(speakers.map(({ speaker }) => speaker.name))])}.`;
  const unanswered = ledger.up.length > 0 ? ledger.none : null;
  return `${rows.join("; ")}. ${unanswered ? `${unanswered}.` : ""}`.trimEnd();
}

/** A mark in words: how it stands, what it stands for, who says so and who denies it. */
const mark = (of: MarkedView, address: Addresses): Markup =>
  element(
    "li",
    {},
    `[${of.letter}] `,
    element("strong", {}, `${of.standing.text}:`),
    " ",
    link(meant(of.ref, address), of.text),
    `${/[.?!]$/.test(of.text) ? "" : "."} ${voices(of)}`,
  );

/** A post as HTML: where it stands, what became of it, its text, and every mark of the text in words. */
export const postContent = (post: PostView, address: Addresses): Markup[] => [
  element("p", {}, element("em", {}, post.label)),
  ...post.notes.map((each) => note(each, address)),
  ...post.blocks.map((each) => block(each, address)),
  ...(post.marks.length > 0
    ? [element("ul", {}, ...post.marks.map((each) => mark(each, address)))]
    : []),
];

/** A post that the editor took out. Its text is left to its page, where it is struck: a feed's reader may not strike it. */
export const withdrawnContent = ({ label }: PostRef, reason: string | null): Markup[] => [
  element("p", {}, element("em", {}, label)),
  element(
    "p",
    {},
    element("strong", {}, `${takenOutWords({ cause: null })}.`),
    ` ${whyOutWords(reason)} ${OUT_MEANS}`,
  ),
];
