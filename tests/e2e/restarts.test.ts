import { expect, test } from "@playwright/test";
import { Edits } from "../bench/live/edits.ts";
import { restarts } from "../bench/live/restarts.ts";

test("through restarts of the site, readers who come back get each entry once, in order", async () => {
  const kept = await restarts(new Edits(20), 200, ["SIGTERM", "SIGKILL"], 40);
  expect(kept.appended).toBeGreaterThan(0);
  expect(kept.returns).toBeGreaterThanOrEqual(400);
  expect(kept).toMatchObject({
    gaps: 0,
    doubles: 0,
    first: kept.head,
    last: kept.head,
  });
});
