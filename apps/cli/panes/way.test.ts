import { expect, test } from "vitest";
import { wayText } from "./way.ts";

const print = { source: "s5", label: "S5", paragraphs: "43, 46", first: 43, spoken: "" };
const way = (more: object): string =>
  wayText({ channel: null, relays: [], gap: false, prints: [print], ...more } as never);

test("a way has its gap where no text gives a channel, and a label stays with its paragraph", () => {
  expect(way({ gap: true })).toBe("channel not given › S5\u00a0¶43, 46");
  expect(way({ channel: "Facebook", relays: ["Interfax"] })).toBe(
    "Facebook › Interfax › S5\u00a0¶43, 46",
  );
  expect(way({})).toBe("S5\u00a0¶43, 46");
});
