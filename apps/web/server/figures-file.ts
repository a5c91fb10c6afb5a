import { exportFigures, type FiguresExport } from "@claimline/core/export/figures";
import { figuresCsv } from "@claimline/core/export/figures-csv";
import type { GetServerSideProps } from "next";
import { page } from "./page.ts";

const FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: figuresCsv },
  json: {
    type: "application/json; charset=utf-8",
    write: (made: FiguresExport) => `${JSON.stringify(made, null, 2)}\n`,
  },
};

/** Answers with what the page of figures draws, as a file: all of it, or of one measure. */
export const figuresFile =
  (format: keyof typeof FORMATS): GetServerSideProps =>
  (context) =>
    page(({ derivation, given }) => {
      const measure = given("measure");
      const made = exportFigures(derivation, measure);
      if (!made)
        return {
          status: 404,
          heading: "There are no such figures",
          text: `Nothing is counted by the name ${measure} here.`,
          hint: null,
          near: [],
          search: null,
        };
      const { type, write } = FORMATS[format];
      const name = ["figures", made.measure, made.asOf].filter(Boolean).join("-");
      context.res.setHeader("content-type", type);
      context.res.setHeader(
        "content-disposition",
        `inline; filename="${name.replace(/[^\w.-]/g, "-")}.${format}"`,
      );
      context.res.end(write(made));
      return {};
    })(context);
