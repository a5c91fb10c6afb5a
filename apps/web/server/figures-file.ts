import { exportFigures, type FiguresExport } from "@claimline/core/export/figures";
import { figuresCsv } from "@claimline/core/export/figures-csv";
import { parseAsOf } from "@claimline/core/story/asof";
import type { GetServerSideProps } from "next";
import { derivationOf, stories } from "./story.ts";

const FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: figuresCsv },
  json: {
    type: "application/json; charset=utf-8",
    write: (made: FiguresExport) => `${JSON.stringify(made, null, 2)}\n`,
  },
};

type Query = Partial<Record<string, string | string[]>>;

/** The figures that an address asks for; a number is the status that answers it instead. */
function asked(name: string, query: Query): FiguresExport | number {
  const served = stories().get(name);
  if (!served) return 404;
  const first = (value: string | string[] | undefined): string | null =>
    [value ?? []].flat()[0] ?? null;
  const moment = first(query["asOf"]);
  const read = moment === null ? null : parseAsOf(moment, served.state, served.zone);
  if (read && !read.ok) return 400;
  const derivation = derivationOf(served, read?.asOf ?? null);
  return (derivation && exportFigures(derivation, first(query["measure"]))) ?? 404;
}

/** Answers with what the page of figures draws, as a file: all of it, or of one measure. */
export const figuresFile =
  (format: keyof typeof FORMATS): GetServerSideProps =>
  async ({ params, query, res }) => {
    const made = asked(String(params?.["story"]), query);
    const { type, write } = FORMATS[format];
    res.statusCode = typeof made === "number" ? made : 200;
    res.setHeader("content-type", typeof made === "number" ? "text/plain; charset=utf-8" : type);
    if (typeof made === "number")
      res.end(made === 400 ? "No such moment.\n" : "There are no such figures.\n");
    else {
      const name = ["figures", made.measure, made.asOf].filter(Boolean).join("-");
      res.setHeader(
        "content-disposition",
        `inline; filename="${name.replace(/[^\w.-]/g, "-")}.${format}"`,
      );
      res.end(write(made));
    }
    return { props: {} };
  };
