import { exportChanges } from "@claimline/core/export/changes";
import { exportFigures } from "@claimline/core/export/figures";
import { parseQuery } from "@claimline/core/query/parse";
import { search } from "@claimline/core/query/search";
import { changesView } from "@claimline/core/views/changes";
import { tallyOf } from "@claimline/core/views/changes-words";
import { citeClaim } from "@claimline/core/views/cite";
import { claimView } from "@claimline/core/views/claim";
import { disputesView } from "@claimline/core/views/disputes";
import { eventView } from "@claimline/core/views/event";
import { figuresView } from "@claimline/core/views/figures";
import { resultView } from "@claimline/core/views/results";
import { spanOf } from "@claimline/core/views/span";
import { describe, expect, test } from "vitest";
import { told } from "../terminal/told.ts";
import { libraryAt, MOMENTS, shipped } from "./shipped.ts";
import { fileOf, wordsOf } from "./site.ts";
import { dataOf, readOf } from "./terminal.ts";

/*
 * The site, the terminal and the library are asked the same of the same story as of the same moments: they say the same
 * facts in the same words, in the same order.
 */

/** As JSON has it: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every text is there, each after the one before. */
function inOrder(words: string, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = words.indexOf(text.replace(/\s+/g, " "), from);
    expect(at, `${text}\n  after …${words.slice(Math.max(0, from - 80), from)}`).toBeGreaterThan(
      -1,
    );
    from = at;
  }
}

function all(words: string, texts: readonly string[]): void {
  for (const text of texts) inOrder(words, [text]);
}

describe.each(MOMENTS)("as of %s", (asOf) => {
  const library = libraryAt(asOf);
  const at: Record<string, string> = asOf ? { asOf } : {};

  test("disputes", async () => {
    const views = disputesView(library);
    expect(views.length).toBeGreaterThan(2);
    expect(await dataOf(["disputes"], asOf)).toEqual(plain(views));
    const facts = views.flatMap(({ question, standing, since }) => [
      standing.text,
      question,
      since!.label,
    ]);
    inOrder(await readOf(["disputes"], asOf), facts);
    const page = await wordsOf("disputes", "/disputes", at);
    inOrder(page, facts);
    // What is in dispute only later is nowhere.
    for (const { question } of disputesView(libraryAt(null)))
      if (!views.some((view) => view.question === question)) expect(page).not.toContain(question);
  });

  test("figures", async () => {
    const rows = exportFigures(library)!;
    expect(rows.rows.length).toBeGreaterThan(5);
    expect(await dataOf(["figures"], asOf)).toEqual(plain(rows));
    expect(await fileOf("figures.json", "/figures.json", at)).toEqual(plain(rows));
    const [page, chart, table] = [
      await wordsOf("figures", "/figures", at),
      await readOf(["figures", "--chart"], asOf),
      await readOf(["figures"], asOf),
    ];
    for (const group of figuresView(library)) {
      all(page, [group.title, group.episode]);
      all(chart, [group.title, group.episode]);
      for (const { title, hole, figures } of group.series)
        for (const words of [page, chart, table]) {
          all(words, [title, ...(hole && figures.length === 0 ? [hole] : [])]);
          all(
            words,
            figures.map(({ standing }) => standing.text),
          );
        }
    }
    inOrder(
      table,
      rows.rows.flatMap(({ who, words }) => [who, words]),
    );
  });

  test("changes", async () => {
    const read = spanOf(library, { from: null, to: null });
    if (!read.ok) throw new Error("no span");
    const { span } = read;
    const [from, to] = [library.at(span.from.cutoff), library.at(span.to.cutoff)!];
    const file = plain(exportChanges(from, to, span));
    expect(await dataOf(["changes"], asOf)).toEqual(file);
    expect(await fileOf("changes.json", "/changes.json", at)).toEqual(file);
    const view = changesView(from, to);
    const { newly, shifted, settled } = view.disputes;
    const moved = [...newly, ...shifted, ...settled];
    const facts = [
      ...moved.map(({ dispute }) => dispute.question),
      ...moved.map(({ after }) => after?.text ?? "Taken out"),
      ...view.changed.flatMap(({ text, after }) => [text, after.text]),
      ...view.figures.moved.map(({ label }) => label),
      ...view.keyPosts.map(({ headline }) => headline),
      ...tallyOf(view).map(({ text }) => text),
    ];
    expect(facts.length).toBeGreaterThan(8);
    all(await wordsOf("changes", "/changes", at), facts);
    all(await readOf(["changes"], asOf), facts);
  });

  test.each([
    "armenia",
    "standing:contested",
    "kind:claim actor:azerbaijan -by:outlet",
    "figure:killed>10",
    '"oil" or drone',
  ])("search %s", async (q) => {
    const query = parseQuery(q, library.story);
    if (!query.ok) throw new Error(q);
    const { total, found } = search(library, query.query);
    const results = found.map((record) => resultView(library, record));
    expect(await dataOf(["search", q], asOf)).toEqual(plain({ query: q, total, results }));
    // A page of the site has 25 of them.
    const shown = results.slice(0, 25);
    const page = await wordsOf("search", "/search", { ...at, q });
    inOrder(
      page,
      shown.map(({ text }) => text),
    );
    const facts = results.flatMap(({ standing, text }) => [
      ...(standing ? [standing.text] : []),
      text,
    ]);
    if (total > 0) inOrder(await readOf(["search", q], asOf), facts);
    for (const { standing, text } of shown) if (standing) all(page, [standing.text, text]);
  });

  const claims = [...library.story.claims.keys()].filter((_, n) => n % 17 === 0);

  test("a statement’s words, its standing and how it is cited", async () => {
    expect(claims.length).toBeGreaterThan(3);
    for (const id of claims) {
      const view = claimView(library, id)!;
      expect(await dataOf(["claim", id], asOf)).toEqual(plain(view));
      const facts = [
        view.row.statement,
        view.row.speaker.name,
        ...(view.standing ? [view.standing.text] : []),
      ];
      all(await readOf(["claim", id], asOf), facts);
      const cited = citeClaim(library, id)!.text;
      all(await wordsOf("claim/[id]", `/claim/${id}`, at), [...facts, cited]);
      expect(await readOf(["cite", id], asOf)).toContain(cited);
    }
  });

  test("an event’s points with their standings", async () => {
    for (const id of [...library.story.events.keys()].filter((_, n) => n % 12 === 0)) {
      const view = eventView(library, id)!;
      expect(await dataOf(["event", id], asOf)).toEqual(plain(view));
      const facts = [
        view.title,
        ...view.points.flatMap(({ text, standing }) => [
          text,
          ...(standing ? [standing.text] : []),
        ]),
      ];
      all(await readOf(["event", id], asOf), facts);
      all(await wordsOf("event/[id]", `/event/${id}`, at), facts);
    }
  });
});

test("what is no query is refused in the same words", async () => {
  const read = parseQuery("standing:contestd", libraryAt(null).story);
  if (read.ok) throw new Error("it was read");
  const [{ expected, hint }] = read.problems;
  const page = await wordsOf("search", "/search", { q: "standing:contestd" });
  all(page, [expected, hint!.replace(/\?$/, "")]);
  const { err } = await told(["search", "standing:contestd", "--story", shipped]);
  expect(err).toContain(expected);
  expect(err).toContain(hint!);
});
