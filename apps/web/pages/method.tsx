import { headView } from "@claimline/core/views/head";
import { methodView, type MethodView } from "@claimline/core/views/method";
import type { PageConfig } from "next";
import { Frame } from "../components/frame.tsx";
import { Flags, Groups, Line, Parties, Report, Rules, Ties } from "../components/method.tsx";
import { PageHead } from "../components/page-head.tsx";
import { SectionHead } from "../components/section-head.tsx";
import { page, type PageProps } from "../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { method: MethodView; contact: string };

export const getServerSideProps = page(({ derivation }): View => ({
  method: methodView(derivation),
  contact: headView(derivation).contact,
}));

const CONTENTS = [
  { id: "line", label: "The line" },
  { id: "rules", label: "Ten rules" },
  { id: "groups", label: "One origin" },
  { id: "flags", label: "Flags" },
  { id: "parties", label: "Parties" },
  { id: "ties", label: "Ties" },
  { id: "figures", label: "Figures" },
  { id: "time", label: "Time" },
  { id: "error", label: "Report an error" },
];

export default function Method({ frame, view: { method, contact } }: PageProps<View>) {
  return (
    <Frame view={frame} tab="method" title="How a standing is worked out" noForm>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Method" }]}
          title="How a standing is worked out"
          stand="We do not say what happened. We keep who said what, in which text and paragraph, and a fixed list of rules says how each point stands. Nobody sets a standing by hand."
        />
        <div className="doc tight mth">
          <div>
            <Line />
            <Rules of={method.rules} />
            <Groups of={method.groups} />
            <Flags of={method.flags} />
            <Parties of={method.parties} />
            <Ties of={method.ties} />
            <section id="figures">
              <SectionHead title="Figures" />
              <p className="prose">
                A figure belongs to the voice that gave it. Figures are never added up across
                voices, and no line is drawn from one voice to another. “At least”, “more than”,
                “some” and “hundreds” stay as they were printed. Where a party has given no number,
                the space stays empty, at full size. A lower count printed later is drawn apart.
              </p>
            </section>
            <section id="time">
              <SectionHead title="Time" />
              <p className="prose">
                We give a time as exactly as a text does, and no more exactly. Where the sources
                give days and no hour, no hour is shown. “In the same report” and “two posts later”
                are orders that a text shows by itself.
              </p>
            </section>
            <Report contact={contact} />
          </div>
          <aside className="rail" aria-label="On this page">
            <section>
              <h2>On this page</h2>
              <ol className="toc">
                {CONTENTS.map(({ id, label }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{label}</a>
                  </li>
                ))}
              </ol>
            </section>
          </aside>
        </div>
      </main>
    </Frame>
  );
}
