import type { GetServerSideProps } from "next";
import type { Card } from "../picture/card.ts";
import { render } from "../picture/render.tsx";
import { page, type Ask } from "./page.ts";
import type { Problem } from "./problem.ts";
import { shown } from "./shown.ts";

/** Answers with the picture of a page. What is not there has no picture, and the page that says so. */
export const picture =
  (make: (ask: Ask) => Card | Problem): GetServerSideProps =>
  async (context) => {
    let card: Card | null = null;
    const answer = await page((ask) => {
      const made = make(ask);
      if (!("heading" in made)) card = shown(made);
      return made;
    })(context);
    if (!card) return answer;
    const drawn = await render(card);
    context.res.setHeader("content-type", "image/png");
    context.res.end(drawn);
    return { props: {} };
  };
