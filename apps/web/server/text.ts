import type { ServerResponse } from "node:http";
import type { GetServerSideProps } from "next";
import { page, type Ask } from "./page.ts";

/** Answers with a text that is no page. */
export function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(text);
}

/** Answers with a text of a story, such as a feed. A story or moment that is not there has the page that says so. */
export const text =
  (type: string, write: (ask: Ask) => string): GetServerSideProps =>
  (context) =>
    page((ask) => {
      send(context.res, type, write(ask));
      return {};
    })(context);
