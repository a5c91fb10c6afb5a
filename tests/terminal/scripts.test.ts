import { expect, test } from "vitest";
import { ferry } from "./ferry.ts";
import { inside, type Inside } from "./inside.ts";

/* Names as long as those that they stand for, in scripts that terminals find hard. */
const NAMES: Record<string, string> = {
  "The ferry company": "חברת המעבורת",
  "The harbour board": "مجلس الميناء",
  "The clinic": "港の診療所",
  "The company’s speaker": "Zoe\u0301 N\u0303ando\u0308\u0323",
  "The long pier": "長い桟橋 👩‍👩‍👧‍👦",
  "The board asks for an inquiry": "מועצת הנמל מבקשת חקירה بحث 12 ⛴️ 桟橋での調査を求める",
};

function renamed(): Map<string, string> {
  const files = ferry();
  for (const [path, text] of files)
    files.set(
      path,
      Object.entries(NAMES).reduce((all, [name, other]) => all.replaceAll(name, other), text),
    );
  return files;
}

/** The text of one cell of the emulator. */
const cell = (ui: Inside, x: number, y: number): string =>
  ui.term.buffer.active
    .getLine(y)!
    .getCell(x)!
    .getChars()
    .replace(/[\u2066-\u2069]/g, "");

/* Rows between the strip's rule and the bottom rule, in which the panes stand side by side. */
const BODY = { from: 4, to: 32 };

test.each([..."123456789"])(
  "the panes of view %s keep their columns, whatever the script",
  async (key) => {
    const ui = inside({ columns: 120, rows: 36 }, { files: renamed() });
    await ui.until("1 of 4");
    ui.send(`${key}\t`);
    await ui.until((rows) => rows[35]!.includes("scroll"));
    const border = [...Array(120).keys()].find((x) => cell(ui, x, BODY.from) === "│")!;
    for (let y = BODY.from; y < BODY.to; y++) expect(cell(ui, border, y), ui.rows()[y]).toBe("│");
    await ui.quit();
  },
);

test("names from right to left, wide and combined, are whole on the screen, each in its own cells", async () => {
  const ui = inside({ columns: 120, rows: 36 }, { files: renamed() });
  await ui.until("1 of 4");
  ui.send("6");
  await ui.until("חברת המעבורת");
  const rows = ui.rows();
  for (const name of ["חברת המעבורת", "مجلس الميناء", "港の診療所"])
    expect(rows.some((row) => row.includes(name))).toBe(true);
  expect(rows.join("\n").normalize("NFC")).toContain("Zoé Ñandọ̈".normalize("NFC"));
  const y = rows.findIndex((row) => row.includes("港の診療所"));
  const x = [...Array(40).keys()].find((at) => cell(ui, at, y) === "港")!;
  expect(["港", "", "の", "", "診", "", "療", "", "所"]).toEqual(
    Array.from({ length: 9 }, (_, at) => cell(ui, x + at, y)),
  );
  await ui.quit();
});

test("in ASCII the columns stay as well", async () => {
  const ui = inside({ columns: 120, rows: 36 }, { files: renamed(), ascii: true });
  await ui.until("1 of 4");
  ui.send("6");
  await ui.until("??");
  for (let y = BODY.from; y < BODY.to; y++) expect(cell(ui, 45, y)).toBe("|");
  await ui.quit();
});
