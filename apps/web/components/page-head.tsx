import type { ReactNode } from "react";
import { breadcrumbList } from "../server/json-ld.ts";
import { useAddress, useHere } from "./links.tsx";
import { StructuredData } from "./structured-data.tsx";
import { Words } from "./words.tsx";

/** Without a path it is the page itself. */
export type Crumb = { label: string; path?: string };

type Props = {
  story: string;
  /** The way from the story to the page. */
  crumbs: readonly Crumb[];
  title: string;
  stand?: string | undefined;
  /** What stands before the title, such as who says it. */
  lead?: ReactNode;
  children?: ReactNode;
  quoted?: boolean;
  struck?: boolean;
};

/**
 * Where the page stands in the story, its title, and what it is in a sentence. `quoted` sets the title as a statement,
 * `struck` as what was taken out.
 */
export function PageHead({ story, crumbs, title, stand, lead, children, quoted, struck }: Props) {
  const address = useAddress();
  const here = useHere();
  const way: Crumb[] = [{ label: story, path: "" }, ...crumbs];
  return (
    <div className="story">
      <StructuredData of={breadcrumbList(here, way)} />
      <nav className="kick" aria-label="You are here">
        {way.map((crumb, at) => (
          <span key={crumb.label}>
            {at > 0 && <span className="sep" />}
            {crumb.path === undefined ? (
              <Words>{crumb.label}</Words>
            ) : (
              <a href={address(crumb.path)}>
                <Words>{crumb.label}</Words>
              </a>
            )}
          </span>
        ))}
      </nav>
      {lead}
      <h1 className={quoted ? "bigq" : undefined}>
        {struck ? (
          <del>
            <Words>{title}</Words>
          </del>
        ) : (
          <Words>{title}</Words>
        )}
      </h1>
      {stand && (
        <p className="stand">
          <Words>{stand}</Words>
        </p>
      )}
      {children}
    </div>
  );
}
