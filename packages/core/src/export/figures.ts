import { z } from "zod";
import { When } from "../model/when.ts";
import { MODALITY } from "../model/value.ts";
import { FLAGS, STANDINGS } from "../derive/standing.ts";
import type { Derivation } from "../derive/derivation.ts";
import { chainText } from "../views/chain.ts";
import { figureRows, type FigureRow as Row } from "../views/figure-rows.ts";
import { figuresView, type FigureGroup } from "../views/figures.ts";

/** One point or hole as it is drawn. What a hole has no answer to is null. */
export const FigureRow = z.strictObject({
  measure: z
    .string()
    .describe("The group that shares one scale, such as killed-soldiers-july-2020."),
  counted: z.string().describe("What is counted, in words."),
  episode: z.string().describe("The stretch of the story that it is counted over."),
  voice: z
    .string()
    .nullable()
    .describe("Id of the actor who counts; null for a source of its own."),
  who: z.string().describe("Who counts, by name."),
  speaker: z.string().nullable().describe("Who spoke for it."),
  whom: z.string().describe("Whose dead, wounded and so on, as the voice counts them."),
  claim: z.string().nullable().describe("Id of the claim; null for a hole that nobody speaks of."),
  words: z.string().describe("The count in words, or what the hole says."),
  number: z.number().nullable().describe("Null where only a word or nothing is given."),
  modality: z
    .enum(MODALITY)
    .nullable()
    .describe("Whether the number is exact, a lower bound, about, a word."),
  covers: z.string().nullable().describe("cumulative, stock, increment, incident or total."),
  derived: z.boolean().describe("Worked out from other words of the text."),
  partial: z.boolean().describe("Of a part only."),
  drawn: z
    .enum(["newest", "superseded", "out-of-order", "apart", "hole"])
    .describe("Filled, open, apart in ochre, beside the line, or hatched."),
  x: z.number().nullable().describe("Where it stands on the days of its measure, from 0 to 1."),
  date: When.nullable().describe(
    "Its own as-of, else when it was said, else when it was printed (EDTF).",
  ),
  when: z.string().nullable().describe("The date in words."),
  standing: z.enum(STANDINGS).nullable(),
  flags: z.array(z.enum(FLAGS)),
  deniedBy: z.array(z.string()).describe("Speakers who deny it, by name."),
  incompatible: z.array(z.string()).describe("Claims that it cannot stand beside."),
  source: z.string().nullable().describe("Channel, relays, and where it is printed."),
  post: z.string().nullable().describe("Id of the first post that gives it."),
});
export type FigureRow = z.infer<typeof FigureRow>;

/** Every figure and hole of a story as of a moment; `measure` names the one that was asked for. */
export const FiguresExport = z.strictObject({
  story: z.string(),
  asOf: z.string().nullable(),
  measure: z.string().nullable(),
  rows: z.array(FigureRow),
});
export type FiguresExport = z.infer<typeof FiguresExport>;

/** JSON Schema (draft 2020-12) of an export of figures. */
export const figuresSchema = (): object => z.toJSONSchema(FiguresExport, { io: "output" });

function rowOf(group: FigureGroup, { series, figure }: Row): FigureRow {
  return {
    measure: group.id,
    counted: group.title,
    episode: group.episode,
    voice: series.voice?.id ?? null,
    who: series.title,
    speaker: figure?.speaker.name ?? null,
    whom: series.about,
    claim: figure?.claim ?? null,
    words: figure?.words ?? series.hole ?? "",
    number: figure?.number ?? null,
    modality: figure?.modality ?? null,
    covers: figure?.is ?? null,
    derived: figure?.derived ?? false,
    partial: figure?.partial ?? false,
    drawn: figure?.drawn ?? "hole",
    x: figure ? Math.round(figure.x * 10_000) / 10_000 : null,
    date: figure?.date ?? null,
    when: figure?.when ?? null,
    standing: figure?.standing.standing ?? null,
    flags: figure?.standing.flags ?? [],
    deniedBy: [...new Set((figure?.deniedBy ?? []).map((row) => row.speaker.name))],
    incompatible: (figure?.incompatible ?? []).map((other) => other.claim),
    source: figure && chainText(figure.chain),
    post: figure?.post?.id ?? null,
  };
}

/**
 * The rows behind the charts, in the order in which they are drawn; of all measures, or of the one whose id is given.
 * Null if there is no such measure at the moment.
 */
export function exportFigures(
  derivation: Derivation,
  measure: string | null = null,
): FiguresExport | null {
  const all = figuresView(derivation);
  const groups = measure === null ? all : all.filter((group) => group.id === measure);
  if (measure !== null && groups.length === 0) return null;
  return {
    story: derivation.story.record.id,
    asOf: derivation.story.asOf?.text ?? null,
    measure,
    rows: groups.flatMap((group) => figureRows(group).map((row) => rowOf(group, row))),
  };
}
