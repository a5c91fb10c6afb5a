import { readFileSync } from "node:fs";

type Manifest = Record<"staticRoutes" | "dynamicRoutes", { page: string; regex: string }[]>;

/** What is no page: the patterns of what answers beside them. A story and an id stand for all. */
const BESIDE: readonly [RegExp, string][] = [
  [/^\/_next\/static\//, "/_next/static"],
  [/^\/fonts\//, "/fonts"],
  [/^\/icon\.svg$/, "/icon.svg"],
  [/^\/[^/]+\/stream$/, "/[story]/stream"],
  [/^\/api\/v1\/(?:stories|openapi\.json)$/, "/api/v1"],
  [/^\/api\/v1\/[^/]+\/log$/, "/api/v1/[story]/log"],
  [/^\/api\/v1\/[^/]+(?:\/[^/]+)?$/, "/api/v1/[story]/[view]"],
  [/^\/api\/v1\/[^/]+\/[^/]+\/[^/]+$/, "/api/v1/[story]/[kind]/[id]"],
  [/^\/api(?:\/|$)/, "/api"],
];

/** Pages that answer for every address that has none of its own. */
const OTHERS = new Set(["/[...rest]", "/404", "/500", "/bad-address"]);

/**
 * Names the pattern of an address, such as `/[story]/claim/[id]`: what a record of requests may hold, since nobody's
 * reading can be told from it. `build` is the folder of the built pages; what none of them answers is `other`.
 */
export function routes(build: string): (url: string) => string {
  const read = (): Manifest =>
    JSON.parse(readFileSync(`${build}/routes-manifest.json`, "utf8")) as Manifest;
  const { staticRoutes, dynamicRoutes } = read();
  const pages = [...staticRoutes, ...dynamicRoutes]
    .filter(({ page }) => !OTHERS.has(page))
    .map(({ page, regex }) => [new RegExp(regex), page] as const);
  const all = [...BESIDE, ...pages];
  return (url) => {
    const path = url.split("?", 1)[0]!;
    return path.length > 4000 ? "other" : (all.find(([regex]) => regex.test(path))?.[1] ?? "other");
  };
}
