import type { LedgerRow, LedgerView } from "./ledger.ts";
import type { VoiceView } from "./speaker.ts";
import { STANCE_WORDS } from "./words.ts";

/** A sentence with voices in it, where a page draws their letters in a box and a terminal writes them. */
export type Sentence = readonly (string | VoiceView)[];

const saying =
  (named: (voice: VoiceView) => string) =>
  (of: Sentence): string =>
    of.map((part) => (typeof part === "string" ? part : named(part))).join("");

/** The sentence without boxes: letters, or the name of who has none. */
export const sentenceText = saying(({ tag, name }) => tag ?? name);

/** The sentence with the name of each voice, for whoever hears it. */
export const sentenceInNames = saying(({ name }) => name);

/** Whoever speaks on one side of the line, each once. Who is no voice is there by name. */
export const sideOf = (rows: readonly LedgerRow[]): Sentence => [
  ...new Map(
    rows.map(({ speaker: { voice, name } }) => [voice?.id ?? name, voice ?? name]),
  ).values(),
];

/** Voices as a sentence lists them. */
const namedIn = (voices: Sentence): Sentence =>
  voices.flatMap((voice, at) =>
    at === 0 ? [voice] : [at === voices.length - 1 ? " and " : ", ", voice],
  );

/** Who says so and who denies it: "AM says so; AZ and TR deny it". */
export function ledgerSentence({ up, down, rumours }: LedgerView): Sentence {
  const { affirms, denies } = STANCE_WORDS;
  const [says, against] = [sideOf(up), sideOf(down)];
  const above = rumours.length > 0 ? [...says, says.length > 0 ? "reports" : "Reports"] : says;
  const one = up[0]?.value ? `gives ${up[0].value}` : affirms.verb;
  return [
    ...namedIn(above),
    ...(above.length === 0
      ? []
      : [` ${above.length === 1 && says.length === 1 ? one : affirms.verbs}`]),
    ...(above.length > 0 && against.length > 0 ? ["; "] : []),
    ...namedIn(against),
    ...(against.length > 0 ? [` ${denies[against.length === 1 ? "verb" : "verbs"]} it`] : []),
  ];
}

const SIDES = [
  { side: "up", line: "above the line", stance: STANCE_WORDS.affirms, it: "" },
  { side: "down", line: "below the line", stance: STANCE_WORDS.denies, it: " it" },
] as const;

const keyOf = (voice: string | VoiceView): string => (typeof voice === "string" ? voice : voice.id);

const without = (some: Sentence, others: Sentence): Sentence => {
  const keys = new Set(others.map(keyOf));
  return some.filter((voice) => !keys.has(keyOf(voice)));
};

/** Who came to the line and who left it, above first: "AM joins SOHR above the line". Nothing if the voices are the same. */
export function movedVoices(then: LedgerView, now: LedgerView): Sentence[] {
  return SIDES.flatMap(({ side, line, stance, it }) => {
    const [was, is] = [sideOf(then[side]), sideOf(now[side])];
    const [joined, left] = [without(is, was), without(was, is)];
    const stayed = without(is, joined);
    const verb = (voices: Sentence): string => stance[voices.length === 1 ? "verb" : "verbs"] + it;
    const said: Sentence[] = [];
    if (joined.length > 0)
      said.push(
        stayed.length > 0
          ? [
              ...namedIn(joined),
              joined.length === 1 ? " joins " : " join ",
              ...namedIn(stayed),
              ` ${line}`,
            ]
          : [...namedIn(joined), ` now ${verb(joined)}`],
      );
    if (left.length > 0) said.push([...namedIn(left), ` no longer ${verb(left)}`]);
    return said;
  });
}
