import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

const DRAWINGS = [
  { path: "", drawing: ".track" },
  { path: "/timeline", drawing: ".map" },
  { path: "/timeline?zoom=whole", drawing: ".tl-sh" },
  { path: "/actor/turkey", drawing: ".track" },
  { path: "/figures", drawing: ".chart" },
];

for (const { path, drawing } of DRAWINGS)
  test(`with forced colours ${drawing} on ${path || "the live page"} is drawn in them alone, in light and in dark`, async ({
    page,
  }) => {
    await page.goto(STORY + path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      const drawn = await page.evaluate((of) => {
        const named = (name: string): string => {
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = name;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const system = ["Canvas", "CanvasText", "GrayText"].map(named);
        const colours = new Map<string, string>();
        for (const each of document.querySelectorAll(`${of} :is(path, rect, line, circle, text)`)) {
          const { fill, stroke } = getComputedStyle(each);
          for (const colour of [fill, stroke])
            if (colour.startsWith("rgb") && !colour.endsWith(", 0)"))
              colours.set(colour, each.outerHTML.slice(0, 120));
        }
        return [...colours].filter(([colour]) => !system.includes(colour));
      }, drawing);
      expect(drawn, colorScheme).toEqual([]);
    }
  });
