import { capital, counted } from "@claimline/core/views/words";
import { comparing } from "../ui/compare.ts";
import { LEADS } from "../ui/footer.ts";
import { SECTIONS } from "../ui/keys.ts";
import { choicesOf } from "../ui/choices.ts";
import { newsOf } from "../ui/news.ts";
import { nothing } from "../ui/nothing.ts";
import { readingDoc } from "../ui/reading.ts";
import type { Row } from "../panes/ref.ts";
import type { Session } from "../ui/session.ts";
import type { Prompt, Screen, State } from "../ui/state.ts";
import { viewNamed } from "../ui/views.ts";
import { isReading } from "../ui/zones.ts";
import { spelled } from "./letters.ts";
import { aloud, sentence, wordOf } from "./aloud.ts";

/** What was told last, to be held against what there is now. */
export type Told = { state: State; row: Row | undefined; link: string; rows: number };

const rowOf = ({ list, screen }: Session): Row | undefined => list.rows.at(screen.chosen);

/** The sentence that the chosen link stands in. */
function linkOf(session: Session): string {
  if (!isReading(session)) return "";
  const { lines, links } = readingDoc(session);
  return aloud(lines[links[session.screen.link]?.row ?? -1] ?? []);
}

export const toldOf = (session: Session): Told => ({
  state: session.state,
  row: rowOf(session),
  link: linkOf(session),
  rows: session.list.rows.length,
});

function moment({ head, until }: Session): string {
  const disputed = `${counted(head.counts.disputes, "point")} disputed`;
  const state = head.asOf
    ? `As of ${head.asOf.label}`
    : `Now, ${head.status}${until ? `, the record goes to ${until}` : ""}`;
  return `${state}; ${disputed}, ${counted(head.counts.sources, "source")}.`;
}

function list(session: Session): string {
  const { screen, chips } = session;
  const { title, order } = viewNamed(screen.view);
  const rows = counted(session.list.rows.length, "row");
  const by = screen.query ? `, narrowed to ${chips.join(", ") || screen.query}` : `, ${order}`;
  return `${title}${by}: ${rows}.`;
}

/** One row, one sentence: where in the list it is, how it stands, and what it says. */
function row(session: Session): string {
  const found = rowOf(session);
  if (!found) return nothing(session);
  const { mark, title, group, struck } = found;
  const side = spelled(session.derivation, found.side);
  const voice = spelled(session.derivation, found.label);
  const label = voice === title ? "" : voice;
  const at = `${session.screen.chosen + 1} of ${session.list.rows.length}`;
  const standing = wordOf(mark);
  const heading = group.toLowerCase() === standing.toLowerCase() ? "" : group;
  const lead = [at, newsOf(session, found), standing, heading, label].filter(Boolean).join(", ");
  return sentence(
    `${lead}: ${title}${side && !struck ? `, ${side}` : ""}${struck ? ", withdrawn" : ""}`,
  );
}

const help = (): string[] => [
  ...SECTIONS.flatMap(({ title, keys }) => [
    `${title}:`,
    ...keys
      .filter(({ does }) => does)
      .map(
        (key) =>
          `${key.keys.map((each) => (each === " " ? "space" : each)).join(" or ")}: ${key.does}.`,
      ),
  ]),
  "q leaves this help.",
];

/** All that is being read, sentence by sentence. */
const doc = (session: Session): string[] => readingDoc(session).lines.map(aloud).filter(Boolean);

const NAMES: Record<Prompt["kind"], (session: Session) => string> = {
  query: () => "Find",
  "as-of": () => "As it stood at",
  compare: (session) => capital(comparing(session)),
  palette: () => "By name",
};

/** What is being typed: only what was added, or all of it anew on a line of its own. */
function typing(session: Session, before: Prompt | null): string {
  const prompt = session.state.prompt!;
  const whole = `${NAMES[prompt.kind](session)} ${LEADS[prompt.kind]} ${prompt.text}`;
  if (!before) return `\n${whole}`;
  const said: string[] = [];
  if (prompt.refused && prompt.error) said.push(sentence(prompt.error.message));
  else if (prompt.error && prompt.error !== before.error && prompt.error.at === null)
    said.push(sentence(prompt.error.message));
  const choices = choicesOf(session);
  const choice = prompt.chosen === null ? undefined : choices[prompt.chosen];
  if (choice && (prompt.chosen !== before.chosen || prompt.text !== before.text))
    said.push(
      sentence(`${prompt.chosen! + 1} of ${choices.length}: ${choice.name}, ${choice.what}`),
    );
  if (said.length > 0) return `\n${[...said, whole].join("\n")}`;
  if (prompt.text === before.text)
    return prompt.at === before.at ? "" : ` ${prompt.text.slice(prompt.at) || "end"} `;
  return prompt.text.startsWith(before.text) && !before.proposed
    ? prompt.text.slice(before.text.length)
    : `\n${whole}`;
}

const sameList = (a: Screen, b: Screen): boolean => a.view === b.view && a.query === b.query;

/** What is new since `before`, as a text that is added to what was told; null tells all of it. */
export function newSince(session: Session, before: Told | null): string {
  const { state, screen } = session;
  if (state.prompt) return typing(session, before?.state.prompt ?? null);
  const lines: string[] = [];
  const was = before?.state;
  const then = was?.stack.at(-1);
  if (!was) lines.push(sentence(`Claimline, ${session.head.title}`));
  const moved = was?.asOf !== state.asOf;
  if (moved) lines.push(moment(session));
  const reading = isReading(session);
  const wasReading = then && was ? then.focus === "reading" || was.overlay !== null : false;
  const relisted = !then || !sameList(then, screen) || before!.rows !== session.list.rows.length;
  const switched = was?.overlay?.name !== state.overlay?.name;
  if (relisted && (!reading || state.overlay?.name === "facets")) lines.push(list(session));
  if (!reading) {
    const other = before?.row !== rowOf(session) || then?.chosen !== screen.chosen;
    if (other || wasReading || was?.prompt) lines.push(row(session));
  } else if (state.overlay?.name === "help") {
    if (switched) lines.push(...help());
  } else if (was?.overlay && !state.overlay && then!.focus === "reading" && !moved) {
    // What lay over it is gone: a word about where one is, and not all of it once more.
    lines.push(linkOf(session) || doc(session)[0] || "");
  } else if (!wasReading || switched || moved || then!.open !== screen.open) {
    lines.push(...doc(session));
  } else {
    const link = linkOf(session);
    if (link !== before!.link || then!.link !== screen.link) lines.push(link);
  }
  if (state.remark && state.remark !== was?.remark) lines.push(...state.remark.split("\n"));
  if (!was) lines.push("? tells the keys, q leaves.");
  return lines.length > 0 ? `\n${lines.filter(Boolean).join("\n")}` : "";
}
