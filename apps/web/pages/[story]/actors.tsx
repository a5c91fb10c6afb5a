import { actorsView } from "@claimline/core/views/actor";
import { counted } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Frame } from "../../components/frame.tsx";
import { useAddress } from "../../components/links.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Party } from "../../components/party.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type Voices = ReturnType<typeof actorsView>;
type View = { voices: Voices };

export const getServerSideProps = page(({ derivation }): View => ({
  voices: actorsView(derivation),
}));

function Voice({ of: { voice, speakers, statements } }: { of: Voices[number] }) {
  const address = useAddress();
  return (
    <li>
      <p className="k">{statements > 0 ? counted(statements, "statement") : "named only"}</p>
      <div>
        <h3>
          <Party voice={voice} />
          <a href={address(`/actor/${voice.id}`)}>{voice.name}</a>
        </h3>
        {speakers.length > 0 && (
          <p className="m">
            {speakers.map((speaker) => (
              <span key={speaker.id}>
                <a href={address(`/actor/${speaker.id}`)}>{speaker.name}</a>
                {speaker.role ? `, ${speaker.role}` : ""}
                {speaker.statements > 0 ? `\u00a0(${speaker.statements})` : ""}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

export default function Actors({ frame, view: { voices } }: PageProps<View>) {
  const groups = [
    {
      title: "The parties",
      remark: "In alphabetical order, always",
      list: voices.filter((each) => each.party),
    },
    {
      title: "Others who speak",
      remark: undefined,
      list: voices.filter((each) => !each.party && each.statements > 0),
    },
    {
      title: "Named, and not speaking",
      remark: undefined,
      list: voices.filter((each) => !each.party && each.statements === 0),
    },
  ];
  return (
    <Frame view={frame} tab="who" title="Who speaks">
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Who" }]}
          title="Who speaks"
          stand="A voice is counted once, however many officials speak for it. Under each voice stand those who do."
        />
        {groups.map(({ title, remark, list }) =>
          list.length > 0 ? (
            <section key={title} className="sec">
              <SectionHead title={title} remark={remark} />
              <ol className="res">
                {list.map((each) => (
                  <Voice key={each.voice.id} of={each} />
                ))}
              </ol>
            </section>
          ) : null,
        )}
      </main>
    </Frame>
  );
}
