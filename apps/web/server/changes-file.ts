import { exportChanges } from "@claimline/core/export/changes";
import type { GetServerSideProps } from "next";
import { changesAsked } from "./changes.ts";
import { sendFile } from "./file.ts";
import { page } from "./page.ts";

/** Answers with the lists of the page of changes, as a file. */
export const changesFile: GetServerSideProps = (context) =>
  page((ask) => {
    const asked = changesAsked(ask);
    if ("status" in asked) return asked;
    const { span, before, after } = asked;
    sendFile(
      context.res,
      ["changes", span.from.text, span.to.text],
      "json",
      `${JSON.stringify(exportChanges(before, after, span), null, 2)}\n`,
    );
    return {};
  })(context);
