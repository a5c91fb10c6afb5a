import { exportChanges } from "@claimline/core/export/changes";
import { changesView } from "@claimline/core/views/changes";
import { firstChanges } from "@claimline/core/views/first-changes";
import { spanOf } from "@claimline/core/views/span";
import { changesDoc } from "../panes/changes.ts";
import { Misuse, NOTHING, OK, type Command } from "./command.ts";
import { tableOfChanges } from "./changes-table.ts";

export const changes: Command = {
  name: "changes",
  takes: "",
  about: "what changed between two moments; by itself since the day before the last",
  options: {
    from: { type: "string", value: "T", about: "the earlier moment, as --as-of takes it" },
    to: { type: "string", value: "T", about: "the later moment; by itself the end" },
  },
  examples: [
    ["claimline changes", "since the day before the last"],
    ["claimline changes --from 2020-09-28-evening", "from that evening to the end"],
    ["claimline changes --from 2020-09-27 --to 2020-09-28 --json", "the lists of the site's page"],
  ],
  async run({ story, options, limit }) {
    const derivation = await story();
    const moment = (name: string): string | null => (options[name] as string | undefined) ?? null;
    const read = spanOf(derivation, { from: moment("from"), to: moment("to") });
    if (!read.ok) {
      if (read.problem.is === "order") throw new Misuse(read.problem.text);
      const { expected, found, hint } = read.problem.problem;
      const which = found === moment("from") ? "from" : "to";
      throw new Misuse(`--${which}: expected ${expected}; found ${found}`, hint);
    }
    const { span } = read;
    const after = derivation.at(span.to.cutoff);
    if (!after) throw new Misuse(`by ${span.to.label} nothing of this story was known yet`);
    const before = derivation.at(span.from.cutoff);
    const view = firstChanges(changesView(before, after), limit);
    const table = tableOfChanges(view);
    return {
      data: exportChanges(before, after, span, limit),
      table,
      // Its headings count: where some are left out, the rows alone are told.
      ...(limit === Infinity && {
        lines: (width: number) => changesDoc({ span, changes: view }, width).lines,
      }),
      code: table.rows().length > 0 ? OK : NOTHING,
    };
  },
};
