import { createContext, useContext, type ReactNode } from "react";

export type Here = { base: string; asOf: string | null };

const Context = createContext<Here>({ base: "", asOf: null });

export const HereProvider = Context.Provider;

type Query = Readonly<Record<string, string | number | null>>;

/** The address of a page of this story. The moment it is read at stays in every link; `asOf: null` leaves the past. */
export function addressOf(here: Here, path: string, query: Query = {}, anchor = ""): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries({ asOf: here.asOf, ...query }))
    if (value !== null && value !== "") given.set(name, String(value));
  const search = given.size > 0 ? `?${given.toString().replaceAll("%3A", ":")}` : "";
  return `${here.base}${path}${search}${anchor && `#${anchor}`}`;
}

/** What stands in it is read at a moment of its own: its links go there. */
export function ReadAt({ asOf, children }: { asOf: string | null; children: ReactNode }) {
  const { base } = useContext(Context);
  return <HereProvider value={{ base, asOf }}>{children}</HereProvider>;
}

export const useHere = (): Here => useContext(Context);

/** Address of the page on method, which is one for all stories. */
export function useMethod(): (anchor?: string) => string {
  const here = useContext(Context);
  return (anchor) => addressOf({ ...here, base: "" }, "/method", {}, anchor);
}

/** Addresses within the story that is being read, as of the moment that it is read at. */
export function useAddress(): (path: string, query?: Query, anchor?: string) => string {
  const here = useContext(Context);
  return (path, query, anchor) => addressOf(here, path, query, anchor);
}

/** Where the reasons of a standing are: a figure's with its statement, a point's in the dossier of its event. */
export function useReasons(): (of: string, query?: Query) => string {
  const address = useAddress();
  return (of, query) => {
    if (of.startsWith("claim:")) return address(`/claim/${of.slice(6)}`, query, "why");
    const [event, point] = of.split("#");
    return address(`/event/${event}`, query, point ?? "why");
  };
}
