import { leftAt, takeUp } from "../ui/left.ts";
import { readMarks } from "../ui/marks.ts";
import type { Session } from "../ui/session.ts";
import { memoryFile, newAfter, readMemory, writeMemory } from "./memory.ts";

const endOf = ({ opened }: Session): number => opened.state.last?.seq ?? 0;

/** Takes up where the reader left off. Who asks for a moment or a query gets that. */
export function resume(session: Session): void {
  const file = memoryFile(session.opened);
  if (file === null) return;
  const { state, screen } = session;
  const known = readMemory(file);
  // What comes while it is open is new, too.
  session.since = newAfter(known, endOf(session), Date.now()) ?? endOf(session);
  if (known && state.asOf === null && screen.query === "") takeUp(session, known.left);
  session.state = { ...session.state, marks: readMarks(known?.marks) };
}

/** Keeps where the reader is: for the end of the program, however it ends. */
export function keepReading(session: Session): void {
  const file = memoryFile(session.opened);
  if (file === null) return;
  const head = endOf(session);
  const { marks } = session.state;
  const left = leftAt(session);
  writeMemory(file, { head, from: session.since ?? head, at: Date.now(), left, marks });
}
