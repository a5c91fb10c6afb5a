import { expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { TAKEN_DOWN } from "../stories/taken-down.ts";
import { serveLogs } from "./serve.ts";
import { MADE_UP } from "./story.ts";

/* The description of the API is sound, and what the API says is what it describes. */

type Operation = { responses: Record<string, object> };
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

const entries = playStory("water-main");
let description: Description;

test.beforeAll(async () => {
  const response = await fetch(`${MADE_UP}/api/v1/openapi.json`);
  expect(response.headers.get("content-type")).toBe("application/json");
  description = (await response.json()) as Description;
});

/** Holds each of some data against a schema of the description. */
function fits(name: string, ...all: unknown[]): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const check = ajv.compile(description.components.schemas[name]!);
  for (const data of all) {
    check(data);
    expect(check.errors ?? []).toEqual([]);
  }
}

const ask = async (path: string, init: RequestInit = {}): Promise<unknown> =>
  (await fetch(`${MADE_UP}/api/v1${path}`, init)).json();

test("it is sound OpenAPI 3.1, and what is not would be found", async () => {
  const found = await new Validator().validate(structuredClone(description));
  expect(found.errors ?? []).toEqual([]);
  expect(found.valid).toBe(true);
  const broken = { ...structuredClone(description), paths: { "/x": { get: { responses: 7 } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test("stories, entries, exports and problems are as the schemas say", async () => {
  fits("Stories", await ask("/stories"));
  fits("Entry", ...TAKEN_DOWN);
  fits("Export", await ask("/water-main/export"));
  const down = await serveLogs({ "water-main": writeLog(TAKEN_DOWN) });
  try {
    fits("Problem", await (await fetch(`${down.url}/api/v1/water-main/log`)).json());
  } finally {
    await down.stop();
  }
  for (const path of ["/nowhere", "/nowhere/log", "/water-main/log?from=x"])
    fits("Problem", await ask(path));
  fits("Problem", await ask("/water-main/log", { method: "POST" }));
});

test("every address and method in it is there, and its answers are among those that it names", async () => {
  for (const [path, methods] of Object.entries(description.paths))
    for (const [method, { responses }] of Object.entries(methods)) {
      if (method === "parameters") continue;
      const [, kind] = /\/(\w+)\/\{id\}/.exec(path) ?? [];
      const [dispute] = (await ask("/water-main/disputes")) as { id: string }[];
      const is = kind === "cite" ? "post" : kind;
      const id =
        kind === "dispute"
          ? dispute!.id
          : (entries.find(({ record }) => record.is === is)?.record.id ?? "");
      const address = `${MADE_UP}/api/v1${path.replace("{story}", "water-main").replace("{id}", id)}`;
      const { status } = await fetch(address, { method: method.toUpperCase() });
      expect([200, 401]).toContain(status);
      expect(Object.keys(responses), `${method} ${path}`).toContain(String(status));
    }
});
