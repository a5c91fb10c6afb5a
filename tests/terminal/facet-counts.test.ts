import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "@claimline/core/log/entry";
import { narrowings } from "../../apps/cli/ui/facets.ts";
import { narrowed } from "../../apps/cli/ui/narrow.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { VIEWS } from "../../apps/cli/ui/views.ts";
import { openedLog, sessionOf } from "./inside.ts";
import { claimline } from "./terminal.ts";

/* A way to narrow a list says how many rows it leaves, also where a row stands for several records. */

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

const opened = openedLog(entries);
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "e"];

test.each(VIEWS.map(({ name }, at) => [name, KEYS[at]!] as const))("%s", (view, key) => {
  for (const query of ["", "azerbaijan"]) {
    const session = sessionOf({ columns: 120, rows: 36 }, opened);
    for (const each of [key, ...(query ? ["/", ...query, "enter"] : [])]) press(session, each);
    for (const each of narrowings(session)) {
      if (each.on || each.field === "since") continue;
      const { rows } = narrowed(session.derivation, view, each.query);
      expect([each.label, each.count]).toEqual([each.label, rows.length]);
    }
  }
});
