import type { GetServerSideProps } from "next";
import { page, type Ask } from "./page.ts";

/** Answers with a text that is no page, such as a feed. A story or moment that is not there has the page that says so. */
export const text =
  (type: string, write: (ask: Ask) => string): GetServerSideProps =>
  (context) =>
    page((ask) => {
      context.res.setHeader("content-type", `${type}; charset=utf-8`);
      context.res.end(write(ask));
      return {};
    })(context);
