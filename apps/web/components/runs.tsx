import type { Run } from "@claimline/core/views/body";
import { Fragment, type ReactNode } from "react";
import { InlineMark } from "./inline-mark.tsx";
import { useAddress } from "./links.tsx";
import { Words } from "./words.tsx";

const CLOSING = /^[.,;:!?)\]”’"']+/;

/** Running text of a post. The punctuation after a mark stays on its line. */
export function Runs({ of }: { of: readonly Run[] }): ReactNode {
  const address = useAddress();
  return of.map((run, at) => {
    const before = of[at - 1];
    switch (run.type) {
      case "text": {
        const text = before?.type === "mark" ? run.text.replace(CLOSING, "") : run.text;
        return (
          <Fragment key={at}>
            <Words>{text}</Words>
          </Fragment>
        );
      }
      case "em":
        return (
          <em key={at}>
            <Runs of={run.children} />
          </em>
        );
      case "strong":
        return (
          <strong key={at}>
            <Runs of={run.children} />
          </strong>
        );
      case "link":
        return (
          <a key={at} href={run.href} rel="nofollow noopener">
            <Runs of={run.children} />
          </a>
        );
      case "record":
        return (
          <a key={at} className="rec" href={address(`/${run.kind}/${run.id.replace("#", "#")}`)}>
            <Runs of={run.children} />
          </a>
        );
      case "mark": {
        const after = of[at + 1];
        const closing = after?.type === "text" ? (CLOSING.exec(after.text)?.[0] ?? "") : "";
        return <InlineMark key={at} of={run} closing={closing} />;
      }
    }
  });
}
