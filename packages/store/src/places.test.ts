import { expect, test } from "vitest";
import { openStore } from "./open.ts";
import { withoutPassword } from "./places.ts";
import { StoreError } from "./store.ts";

const SECRET = "s3c/r:t@x";

test.each([
  [`postgres://desk:${SECRET}@db.example/log`, "postgres://desk@db.example/log"],
  [
    `no answer from postgresql://desk:${SECRET}@db/log: try`,
    "no answer from postgresql://desk@db/log: try",
  ],
  ["postgres://db/log?user=desk&password=s3cret&x=1", "postgres://db/log?user=desk&password=…&x=1"],
  ["https://desk:s3cret@example.org/a", "https://desk@example.org/a"],
  ["https://example.org:3000/a@b", "https://example.org:3000/a@b"],
  ["postgres://db:5432/log", "postgres://db:5432/log"],
  ["claimline.db", "claimline.db"],
])("an address is told without its password: %s", (address, told) => {
  expect(withoutPassword(address)).toBe(told);
});

test("a database's address that means nothing is refused in words, and not repeated", async () => {
  const error = await openStore(`postgres://desk:${SECRET}@h:99999/db`).catch(
    (why: unknown) => why,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(JSON.stringify([String(error), error, (error as Error).cause])).not.toContain("s3c");
});
