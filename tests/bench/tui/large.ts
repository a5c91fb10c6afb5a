import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Program } from "../program.ts";
import { pressed, type Keys } from "./keys.ts";

/* Of so many records 62 in a hundred are claims: 100,000. */
const RECORDS = 161_291;

export type Large = {
  paint: number;
  usable: number;
  memory: number;
  key: Keys;
  filter: Keys;
  search: Keys;
  step: Keys;
};

/** The same program on a generated story of 100,000 claims. */
export async function large(): Promise<Large> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
  const log = join(folder, "log.ndjson");
  const make = join(import.meta.dirname, "../measure.ts");
  try {
    execFileSync(process.execPath, ["--max-old-space-size=6144", make, "make", `${RECORDS}`, log]);
    const ui = new Program(["--story", log], 120, 40, undefined, { XDG_STATE_HOME: folder });
    const paint = await ui.wrote("Claimline");
    const usable = await ui.shows("? help");
    // It is verified beside the screen: what is measured after that is the screen alone.
    await ui.hides("checking");
    ui.send("5");
    await ui.shows("of 100,000".replace(",", ""));
    await ui.quiet(1000);
    const memory = ui.memory();
    const key = await pressed(ui, "jjjjjkkkkk", 60);
    ui.send("/");
    await ui.quiet(500);
    // The first letter has every text read once.
    await ui.press("x", 300);
    await ui.press("\x7f", 300);
    const filter = await pressed(ui, "dron\x7f\x7f\x7f\x7f", 24);
    ui.send("\x1b");
    await ui.quiet(500);
    ui.send("9");
    await ui.shows("All records");
    await ui.quiet(1000);
    ui.send("/");
    await ui.quiet(500);
    const search = await pressed(ui, "dron\x7f\x7f\x7f\x7f", 24);
    ui.send("\x1b");
    await ui.quiet(500);
    ui.send("5");
    await ui.quiet(500);
    const step = await pressed(ui, "[", 30);
    await ui.end();
    return { paint, usable, memory, key, filter, search, step };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
