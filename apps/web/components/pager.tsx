import type { LiveView } from "@claimline/core/views/live";
import { useAddress } from "./links.tsx";

/** Older and newer pages. A page is named by its last post, so a linked page never shifts. */
export function Pager({ page, keep }: { page: LiveView["page"]; keep: Record<string, string> }) {
  const address = useAddress();
  if (page.of < 2) return null;
  return (
    <nav className="pager" aria-label="Pages of posts">
      {page.older && (
        <a href={address("", { ...keep, page: page.older }, "posts")}>
          <b>Older</b>
        </a>
      )}
      <span>
        Page {page.number} of {page.of}. A linked page never shifts.
      </span>
      {page.number > 1 && (
        <a className="nx" href={address("", { ...keep, page: page.newer }, "posts")}>
          <b>Newer</b>
        </a>
      )}
    </nav>
  );
}
