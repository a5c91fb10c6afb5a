import type { MethodView } from "@claimline/core/views/method";
import type { StandingWord } from "@claimline/core/derive/standing";
import { ruleName } from "@claimline/core/views/rules";
import { STANDING_WORDS } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { SectionHead } from "./section-head.tsx";
import { TONES } from "./standing.tsx";

/** The one drawing, explained by itself. */
export const Line = () => (
  <section id="line">
    <SectionHead title="The line" />
    <div className="mline">
      <div className="cl">
        <ul className="up">
          <li>
            <b>Above the line</b> stands everybody who says so
          </li>
        </ul>
        <div className="bar" />
        <ul className="down">
          <li>
            <b>Below it</b> hangs everybody who denies it
          </li>
        </ul>
      </div>
    </div>
    <p className="prose after">
      A voice is counted once, however many officials speak for it and however many outlets print
      it. A relay adds nothing. Whoever only asks, checks or comments counts on neither side.
      Silence is never assent.
    </p>
  </section>
);

export const Rules = ({ of }: { of: MethodView["rules"] }) => (
  <section id="rules">
    <SectionHead title="Ten rules, the first that fits" />
    <ol className="rules">
      {of.map(({ rule, standing, text }) => {
        const { word, tone } = STANDING_WORDS[standing as StandingWord];
        return (
          <li key={rule} id={rule}>
            <span className={`st${TONES[tone]}`}>
              <Glyph of={standing as StandingWord} />
              {standing === "not-assessable" ? "Not assessable" : word}
            </span>
            <span>{text}</span>
          </li>
        );
      })}
    </ol>
  </section>
);

export const Groups = ({ of }: { of: MethodView["groups"] }) => (
  <section id="groups">
    <SectionHead title="What counts as one origin" remark="What is left apart is independent" />
    <dl className="facts wide">
      {of.map(({ rule, title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {text} {ruleName(rule)}.
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

export const Flags = ({ of }: { of: MethodView["flags"] }) => (
  <section id="flags">
    <SectionHead title="Flags" remark="They follow the word, after a comma" />
    <dl className="facts wide">
      {of.map(({ flag, word, means }) => (
        <div key={flag}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </section>
);

export const Parties = ({ of }: { of: MethodView["parties"] }) => (
  <section id="parties">
    <SectionHead title="Parties in this story" remark="In alphabetical order, always" />
    <dl className="facts wide">
      {of.map(({ voice, reason }) => (
        <div key={voice.id}>
          <dt>
            <Party voice={voice} />
            {voice.name}
          </dt>
          <dd>
            {reason} {voice.shape === "round" ? "Round box." : "Square box."}
          </dd>
        </div>
      ))}
      <div>
        <dt>Everybody else</dt>
        <dd>Underlined letters. The shape names a party of the story and means nothing more.</dd>
      </div>
    </dl>
  </section>
);

export function Ties({ of }: { of: MethodView["ties"] }) {
  const address = useAddress();
  return (
    <section id="ties">
      <SectionHead title="Ties, and why" remark="They bear on independence only" />
      <dl className="facts wide">
        {of.map((tie) => (
          <div key={tie.reason}>
            <dt>
              {tie.voices.map((voice) => (
                <span key={voice.id} className="tied">
                  <Party voice={voice} />
                  {voice.name}{" "}
                </span>
              ))}
            </dt>
            <dd>
              {tie.reason}{" "}
              {tie.evidence.map(({ kind, id, text }) => (
                <span key={id}>
                  <a href={address(`/${kind}/${id}`)}>{text}</a>{" "}
                </span>
              ))}
            </dd>
          </div>
        ))}
        {of.length === 0 && <p className="empty">No tie is on record at this moment.</p>}
      </dl>
      <p className="prose">
        Tied voices never corroborate each other. They still contest, deny and withdraw each for
        itself.
      </p>
    </section>
  );
}

export const Report = ({ contact }: { contact: string }) => (
  <section id="error">
    <SectionHead title="Report an error" remark="Nothing is erased" />
    <ol className="rep">
      <li>
        <b>Write</b>to {contact} with the address of the page. Every post, statement and point has
        one.
      </li>
      <li>
        <b>Name</b>the source and paragraph you hold against it, S5 ¶46 for instance. A new source
        is welcome.
      </li>
      <li>
        <b>See</b>the answer in public: a correction is a new entry in the log, with a note. What
        stood before stays.
      </li>
    </ol>
  </section>
);
