import { addressOf } from "../components/links.tsx";
import type { Ask } from "./page.ts";
import { absolute } from "./site.ts";

/**
 * The address that a page is known by. An order and a filter show the same records again and have the plain page's;
 * a further page of a list and a moment of the past hold something else and keep their own.
 */
export function canonicalOf(path: string, asOf: string | null, given: Ask["given"]): string {
  const isFiltered = ["q", "by", "day", "from", "kind", "show", "stance", "standing", "to"].some(
    (name) => given(name) !== null,
  );
  const page = isFiltered ? null : given("page");
  return absolute(addressOf({ base: path, asOf }, "", { page }));
}
