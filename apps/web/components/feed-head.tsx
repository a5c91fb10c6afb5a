import { useAddress, useHere } from "./links.tsx";
import { describedBy, QueryProblem, type QueryTrouble } from "./query-problem.tsx";

export type FeedChoice = {
  order: "newest" | "oldest";
  q: string;
  trouble: QueryTrouble | null;
  found: number;
};

// Each is a query like any other: what the links do can be typed, and changed, in the field.
const SHOWN = [
  { label: "Every post", q: "" },
  { label: "In dispute", q: "standing:contested,denied" },
  { label: "With a figure", q: "has:figure" },
  { label: "Calls and views", q: "standing:not-assessable" },
];

/** Order, the usual narrowings, and a query of the reader's own. */
export function FeedHead({ of }: { of: FeedChoice }) {
  const address = useAddress();
  const { base, asOf } = useHere();
  const order = of.order === "newest" ? null : of.order;
  const switched = (to: "newest" | "oldest") =>
    address("", { order: to === "newest" ? null : to, q: of.q }, "posts");
  return (
    <>
      <div className="feed-h" id="posts">
        <h2>The posts</h2>
        <nav className="switch" aria-label="Order">
          {(["newest", "oldest"] as const).map((each) => (
            <a
              key={each}
              href={switched(each)}
              aria-current={each === of.order ? "true" : undefined}
            >
              {each === "newest" ? "Newest first" : "Oldest first"}
            </a>
          ))}
        </nav>
      </div>
      <nav className="show" aria-label="Show">
        {SHOWN.map(({ label, q }) => (
          <a
            key={q}
            href={address("", { q, order }, "posts")}
            aria-current={q === of.q ? "true" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <search>
        <form className="narrow-f" action={`${base}#posts`}>
          {asOf && <input type="hidden" name="asOf" value={asOf} />}
          {order && <input type="hidden" name="order" value={order} />}
          <label htmlFor="q">Narrow the posts</label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={of.q}
            placeholder="standing:contested"
            autoComplete="off"
            spellCheck={false}
            {...describedBy(of.trouble)}
          />
          <button type="submit">Narrow</button>
        </form>
      </search>
      {of.trouble && <QueryProblem of={of.trouble} />}
      {of.q && !of.trouble && (
        <output className="found">
          {of.found === 0
            ? "No post matches."
            : `${of.found} ${of.found === 1 ? "post matches" : "posts match"}.`}{" "}
          <a href={address("", { order }, "posts")}>Every post</a>
        </output>
      )}
    </>
  );
}
