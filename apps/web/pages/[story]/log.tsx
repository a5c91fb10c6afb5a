import type { LogEntryView } from "@claimline/core/views/logentries";
import { counted } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Facts } from "../../components/facts.tsx";
import { Frame } from "../../components/frame.tsx";
import { useAddress, useHere } from "../../components/links.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { logPage, type LogPage as View } from "../../server/log.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(logPage);

function Row({ of }: { of: LogEntryView }) {
  const address = useAddress();
  const href = of.kind === "story" ? address("") : address(`/${of.kind}/${of.id}`);
  return (
    <tr id={`e${of.seq}`}>
      <td className="n">{of.seq}</td>
      <td>
        {of.op === "put"
          ? of.version > 1
            ? `corrected, version ${of.version}`
            : "put"
          : "withdrawn"}
      </td>
      <td>{of.kind}</td>
      <td>
        <a href={href}>{of.id}</a>
      </td>
      <td className="nb">{of.recordedAt}</td>
      <td>{of.note ?? <span className="soft">none</span>}</td>
    </tr>
  );
}

function Pages({ of }: { of: View }) {
  const address = useAddress();
  if (of.pages < 2) return null;
  return (
    <nav className="pager" aria-label="Pages of the log">
      {of.page > 1 && (
        <a href={address("/log", { page: of.page - 1 })}>
          <b>Newer</b>
        </a>
      )}
      <span>{`Page ${of.page} of ${of.pages}`}</span>
      {of.page < of.pages && (
        <a className="nx" href={address("/log", { page: of.page + 1 })}>
          <b>Older</b>
        </a>
      )}
    </nav>
  );
}

function Raw({ of: { head, address } }: { of: View }) {
  const { base } = useHere();
  return (
    <>
      <p className="prose after">
        <a href={`${base}/log.ndjson`}>Take the whole log</a>: one entry a line, canonical JSON (RFC
        8785), each with the SHA-256 hash of the line before it. Hash them again, and the last one
        gives the head.
      </p>
      {head && (
        <p className="prose after">
          Note the head. Whenever you like,{" "}
          <code>{`claimline verify ${address} --since ${head.seq}:${head.hash}`}</code> downloads
          the log, hashes it again, and says whether anything up to that entry was changed.
        </p>
      )}
    </>
  );
}

export default function Log({ frame, view }: PageProps<View>) {
  return (
    <Frame view={frame} tab={null} title="The log">
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "The log" }]}
          title="The log"
          stand="Everything on this site is worked out from this list. An entry is never changed and never removed; a correction is a further entry."
        />
        {view.head && (
          <section className="sec">
            <SectionHead title="Check it yourself" />
            <Facts
              of={[
                { name: "Entries", value: String(view.head.seq) },
                { name: "Head", value: <code>{view.head.hash}</code> },
                { name: "Size", value: `${Math.round(view.bytes / 1024)} kB` },
              ]}
            />
            <Raw of={view} />
          </section>
        )}
        <section className="sec wide-end">
          <SectionHead
            title="Entries"
            remark={`${counted(view.total, "entry", "entries")}, newest first`}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on small screens */}
          <section className="tblx" tabIndex={0} aria-label="Entries of the log">
            <table>
              <thead>
                <tr>
                  {["Entry", "What", "Kind", "Record", "Recorded at", "Note"].map((name) => (
                    <th key={name} scope="col" className={name === "Entry" ? "n" : undefined}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {view.entries.map((entry) => (
                  <Row key={entry.seq} of={entry} />
                ))}
              </tbody>
            </table>
          </section>
          <Pages of={view} />
        </section>
      </main>
    </Frame>
  );
}
