import { exportFigures, type FiguresExport } from "@claimline/core/export/figures";
import { figuresCsv } from "@claimline/core/export/figures-csv";
import type { GetServerSideProps } from "next";
import { sendFile } from "./file.ts";
import { page } from "./page.ts";

const WRITE = {
  csv: figuresCsv,
  json: (made: FiguresExport) => `${JSON.stringify(made, null, 2)}\n`,
};

/** Answers with what the page of figures draws, as a file: all of it, or of one measure. */
export const figuresFile =
  (format: keyof typeof WRITE): GetServerSideProps =>
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
      const words = ["figures", made.measure, made.asOf];
      sendFile(context.res, words, format, WRITE[format](made));
      return {};
    })(context);
