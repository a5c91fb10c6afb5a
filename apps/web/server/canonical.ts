import { addressOf } from "../components/links.tsx";
import { absolute } from "./site.ts";

/**
 * The address that a page is known by. An order and a filter show the same records again and have the plain page's;
 * a further page of a list and a moment of the past hold something else and keep their own.
 */
export function canonicalOf(
  path: string,
  asOf: string | null,
  query: Readonly<Record<string, string>>,
): string {
  const isFiltered = Object.keys(query).some((name) => name !== "page" && name !== "order");
  const page = isFiltered ? null : (query["page"] ?? null);
  return absolute(addressOf({ base: path, asOf }, "", { page }));
}
