import type { GetServerSidePropsContext, GetServerSidePropsResult } from "next";
import type { Derivation } from "@claimline/core/derive/derivation";
import { storyAt } from "@claimline/core/views/at";
import type { FrameView } from "../components/frame.tsx";
import { frameOf } from "./frame.ts";
import { goneStory, lostStory, noMoment, tooEarly, type Problem } from "./problem.ts";
import { shown } from "./shown.ts";
import { derivationOf, standing, stories, type Served } from "./story.ts";
import type { Withdrawal } from "./withdrawn.ts";

/** What a page is asked for: the story as of a moment, and the words of the address. */
export type Ask = {
  served: Served;
  derivation: Derivation;
  id: string;
  /** `event.point`, for a dispute. */
  ref: string;
  /** The words of an address that no page answers to. */
  rest: string[];
  /** A parameter of the query; null if it is not given. */
  given: (name: string) => string | null;
};

export type PageProps<View> = { frame: FrameView; view: View };
export type LostProps = { frame: FrameView | null; problem: Problem };
export type WithdrawnProps = { frame: FrameView } & Withdrawal;

const isProblem = (made: unknown): made is Problem =>
  typeof made === "object" && made !== null && "status" in made && "heading" in made;

const isWithdrawal = (made: object): made is Withdrawal => "takenOut" in made;

type Result<View> = GetServerSidePropsResult<PageProps<View> | LostProps | WithdrawnProps>;

/**
 * Makes a page of a story: finds the story and the moment, asks `make` for the view, and answers a problem with its
 * status and a page that helps, a record that was taken out with its reason. A view may carry a `status` of its own (a query that cannot be read is a 400).
 */
export function page<View extends object>(make: (ask: Ask) => View | Withdrawal | Problem) {
  return async (context: GetServerSidePropsContext): Promise<Result<View>> => {
    const { params = {}, query, res, resolvedUrl } = context;
    const given = (name: string): string | null => {
      const value = query[name];
      return (Array.isArray(value) ? value[0] : value)?.trim() || null;
    };
    let safe: <T>(props: T) => T = shown;
    const answer = (frame: FrameView | null, made: View | Withdrawal | Problem): Result<View> => {
      res.statusCode = "status" in made && typeof made.status === "number" ? made.status : 200;
      if (isProblem(made))
        return { props: safe({ frame: frame && { ...frame, canonical: null }, problem: made }) };
      if (isWithdrawal(made)) return { props: safe({ frame: frame!, ...made }) };
      return { props: safe({ frame: frame!, view: made }) };
    };
    const rest = [params["rest"] ?? []].flat();
    const name = String(
      params["story"] ?? rest[0] ?? standing()[0] ?? [...stories().keys()][0] ?? "",
    );
    const served = stories().get(name);
    if (!served) return answer(null, lostStory(name, standing()));
    if (served.down) return answer(null, goneStory(served.down));
    // Thousands of texts need no second look where neither log nor address holds anything hostile.
    if (served.harmless && shown(query) === query) safe = (props) => props;

    const path = resolvedUrl.split("?")[0]!;
    const own = Object.keys(query).filter((key) => !(key in params) && key !== "asOf");
    const keep = Object.fromEntries(own.map((key) => [key, given(key) ?? ""]));
    const asked = given("asOf");
    const read = storyAt(served.state, asked, (_, asOf) => derivationOf(served, asOf));
    if (!read.ok) {
      const now = derivationOf(served, null);
      const frame = now && frameOf(served, now, path, keep);
      return answer(frame, read.early ? tooEarly(asked ?? "") : noMoment(read.problem));
    }
    const { derivation } = read;
    return answer(
      frameOf(served, derivation, path, keep),
      make({
        served,
        derivation,
        id: String(params["id"] ?? ""),
        ref: String(params["ref"] ?? ""),
        rest,
        given,
      }),
    );
  };
}
