import { expect, test } from "vitest";
import { aSite, made, token } from "./a-site.ts";

/* `claimline token`: makes, lists and revokes what lets publish to a site. */

aSite();

test("tokens are listed without themselves, and a revoked one is gone", async () => {
  expect((await token("list")).code).toBe(1);
  const secret = await made("desk");
  const night = JSON.parse(
    (await token("make", "night", "--for", "water-main", "--json")).out,
  ) as object;
  expect(night).toMatchObject({
    name: "night",
    story: "water-main",
    token: expect.stringMatching(/^clm_/),
  });
  const { out } = await token("list");
  expect(out).toMatch(/desk\tall stories/);
  expect(out).not.toContain(secret);
  expect((await token("make", "desk")).code).toBe(2);
  expect((await token("revoke", "desk")).out).toContain("Revoked: desk.");
  expect((await token("revoke", "desk")).code).toBe(1);
  expect(JSON.parse((await token("list", "--json")).out)).toMatchObject([{ name: "night" }]);
});

test.each([
  ["make"],
  ["make", "Two Words"],
  ["make", "../x"],
  ["make", "desk", "--for", "A story"],
  ["list", "desk"],
  ["list", "--for", "x"],
  ["grant", "desk"],
])("%j %j means nothing: 2, and no token is made", async (...args) => {
  expect((await token(...args)).code).toBe(2);
  expect((await token("list")).code).toBe(1);
});
