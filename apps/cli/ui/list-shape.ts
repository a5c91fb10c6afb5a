import type { ListShape } from "../panes/list.ts";
import { newsOf } from "./news.ts";
import type { Session } from "./session.ts";
import { viewNamed } from "./views.ts";

/** How the list on the screen is drawn. */
export function listShape(session: Session): ListShape {
  const { layout, screen } = session;
  return {
    width: layout.list,
    tall: layout.tall,
    marks: session.ready !== "titles",
    labels: viewNamed(screen.view).labels ?? true,
    news: (row) => newsOf(session, row),
  };
}
