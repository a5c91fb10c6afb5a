import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { openSite } from "../../apps/web/server/site.ts";
import { put, serve } from "../../apps/web/server/story.ts";
import { shipped } from "./shipped.ts";

type Page = {
  default: (props: never) => unknown;
  getServerSideProps: (context: never) => Promise<unknown>;
};

const web = createRequire(new URL("../../apps/web/package.json", import.meta.url));
const { createElement } = web("react") as {
  createElement: (page: unknown, props: unknown) => unknown;
};
const { renderToStaticMarkup } = web("react-dom/server") as {
  renderToStaticMarkup: (element: unknown) => string;
};

openSite("https://live.example");
put(serve("karabakh-2020", readFileSync(shipped, "utf8")));

type Asked = Record<string, string>;

/** What the server gets to make a page from, and what it made. */
async function made(
  page: Page,
  path: string,
  query: Asked,
): Promise<{ props: unknown; sent: string }> {
  const [, id] = /^\/\w+\/([^/]+)$/.exec(path) ?? [];
  const params = { story: "karabakh-2020", ...(id ? { id } : {}) };
  let sent = "";
  const res = {
    statusCode: 200,
    setHeader() {},
    end: (text: string) => (sent = text),
  };
  const resolvedUrl = `/karabakh-2020${path}?${new URLSearchParams(query).toString()}`;
  const context = {
    params,
    query: { ...params, ...query },
    req: { headers: {} },
    res,
    resolvedUrl,
  };
  const { props } = (await page.getServerSideProps(context as never)) as { props: unknown };
  // A query that cannot be read is answered, too.
  if (res.statusCode > 400) throw new Error(`${resolvedUrl}: ${res.statusCode}`);
  return { props, sent };
}

// By its path, not by its name: the types of the site's framework are none of the tests' business.
const load = async (file: string): Promise<Page> =>
  (await import(new URL(`../../apps/web/pages/[story]/${file}.tsx`, import.meta.url).href)) as Page;

/** A page of the site as its server makes it, without the server: its words as one line. */
export async function wordsOf(file: string, path: string, query: Asked = {}): Promise<string> {
  const page = await load(file);
  const { props } = await made(page, path, query);
  return textOf(renderToStaticMarkup(createElement(page.default, props)));
}

/** A file of the site, read as JSON. */
export const fileOf = async (file: string, path: string, query: Asked = {}): Promise<unknown> =>
  JSON.parse((await made(await load(file), path, query)).sent);

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  nbsp: " ",
};

/** The words of HTML as one line; a reader knows no tags. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<\/?(a|b|em|i|span|strong|wbr|mark|abbr|q|cite|bdi)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&([\w#]+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, " ");
