import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openStore } from "@claimline/store/open";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disputeDossier } from "@claimline/core/views/dispute";
import { disputesView } from "@claimline/core/views/disputes";
import { headView } from "@claimline/core/views/head";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { api } from "../../apps/web/server/api/api.ts";
import { told } from "../terminal/told.ts";
import { libraryAt, MOMENTS, shipped } from "./shipped.ts";
import { dataOf } from "./terminal.ts";
import "./site.ts";

/* A program is told the same by the site's API and by `claimline … --json`, and both as the API's description has it. */

let server: Server;
let base: string;
let fits: (schema: string, data: unknown) => void;

beforeAll(async () => {
  const store = await openStore("memory:");
  const answer = api({
    store,
    tokens: "/nowhere",
    addressOf: () => "",
    complain: (what, error) => expect.unreachable(`${what}: ${String(error)}`),
  });
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  const { components } = (await (await fetch(`${base}/openapi.json`)).json()) as {
    components: { schemas: Record<string, object> };
  };
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "https://api/", components });
  fits = (schema, data) => {
    const check = ajv.getSchema(`https://api/#/components/schemas/${schema}`)!;
    check(data);
    expect(check.errors ?? [], schema).toEqual([]);
  };
});
afterAll(() => server.close());

/** What the API says, held against its schema; a record that is not there is a problem. */
async function said(
  schema: string,
  path: string,
  asOf: string | null,
  query: Record<string, string> = {},
): Promise<unknown> {
  const asked = new URLSearchParams({ ...(asOf ? { asOf } : {}), ...query });
  const response = await fetch(`${base}/karabakh-2020${path}?${asked.toString()}`);
  const data: unknown = await response.json();
  fits(response.ok ? schema : "Problem", data);
  return response.ok ? data : { near: (data as { near: unknown }).near };
}

/* The lists that a query narrows. */
const LISTS = COMMANDS.flatMap(({ name, takes }) => (takes === "[QUERY]" ? [name] : []));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(MOMENTS)("as of %s", (asOf) => {
  const library = libraryAt(asOf);

  test.each([...LISTS, "sources", "changes"])("%s", async (view) => {
    const all = await said(view, `/${view}`, asOf);
    expect(all).toEqual(await dataOf([view], asOf));
    expect(JSON.stringify(all).length).toBeGreaterThan(1000);
  });

  test.each(LISTS)("%s of a query, and no more than are wanted", async (view) => {
    const q = "standing:contested or armenia";
    expect(await said(view, `/${view}`, asOf, { q, limit: "3" })).toEqual(
      await dataOf([view, q, "--limit", "3"], asOf),
    );
  });

  test("the whole story, the holes, and the span that is asked for", async () => {
    expect(await said("Export", "/export", asOf)).toEqual(await dataOf(["export"], asOf));
    expect(await said("figures", "/figures", asOf, { holes: "true" })).toEqual(
      await dataOf(["figures", "--holes"], asOf),
    );
    const span = { from: "2020-09-27", to: "2020-09-28" };
    expect(await said("changes", "/changes", asOf, span)).toEqual(
      await dataOf(["changes", "--from", span.from, "--to", span.to], asOf),
    );
    expect(await said("changes", "/changes", asOf, { ...span, limit: "3" })).toEqual(
      await dataOf(["changes", "--from", span.from, "--to", span.to, "--limit", "3"], asOf),
    );
  });

  test("what it says of the whole story is the library's", async () => {
    const { head, ...summary } = (await said("story", "", asOf)) as { head: unknown };
    expect(summary).toEqual(plain(headView(library)));
    // The end of the log came later than any moment of the past.
    expect(head).toEqual(asOf ? null : { seq: library.state.last!.seq, hash: expect.anything() });
  });

  const ids = {
    post: [...libraryAt(null).story.posts.keys()],
    claim: [...libraryAt(null).story.claims.keys()],
    event: [...libraryAt(null).story.events.keys()],
    actor: [...libraryAt(null).story.actors.keys()],
    place: [...libraryAt(null).story.places.keys()],
    source: [...libraryAt(null).story.sources.keys()],
  };

  test.each(Object.keys(ids) as (keyof typeof ids)[])("a %s", async (kind) => {
    for (const id of ids[kind].filter((_, n) => n % 20 === 0)) {
      const { code, out } = await told([
        "--story",
        shipped,
        kind,
        id,
        "--json",
        ...(asOf ? ["--as-of", asOf] : []),
      ]);
      const printed = JSON.parse(out) as { near: unknown };
      // What is not known by then is a problem there, and ends with 1 here: the hints are the same.
      const expected = code === 0 ? printed : { near: printed.near };
      expect(await said(kind, `/${kind}/${id}`, asOf)).toEqual(expected);
    }
  });
});

test("a dispute is the library's, and a citation the terminal's", async () => {
  const library = libraryAt(null);
  for (const { id, ref } of disputesView(library))
    expect(await said("dispute", `/dispute/${id}`, null)).toEqual(
      plain(disputeDossier(library, ref)),
    );
  for (const id of ["su-25-and-f-16", "post:su-25-and-f-16", "su25-f16-stepanyan"]) {
    const { out } = await told(["--story", shipped, "cite", id, "--json"], {
      env: { CLAIMLINE_URL: "https://live.example" },
    });
    expect(await said("cite", `/cite/${id}`, null)).toEqual(JSON.parse(out));
  }
});

test("how a statement and an event came to stand, for who asks", async () => {
  for (const [kind, id] of [
    ["claim", "su25-f16-stepanyan"],
    ["event", "su25-loss"],
  ] as const)
    expect(await said(kind, `/${kind}/${id}`, null, { history: "true" })).toEqual(
      await dataOf([kind, id, "--history"], null),
    );
});
