import { Head, Html, Main, NextScript, type DocumentProps } from "next/document";
import fonts from "../fonts/preloaded.json";

/** The colour of the browser's bars; tokens.css has it as --paper. */
const PAPER = { light: "#fbfbf8", dark: "#121618" };

// <NextScript> is for `pnpm dev`: built pages say unstable_runtimeJS: false, and it draws nothing there.
export default function Document({ __NEXT_DATA__: { buildId, page } }: DocumentProps) {
  return (
    // The script must know the feed before there is a body to look at.
    <Html lang="en" data-feed={page === "/[story]" ? "" : undefined}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        {Object.entries(PAPER).map(([theme, colour]) => (
          <meta
            key={theme}
            name="theme-color"
            content={colour}
            media={`(prefers-color-scheme: ${theme})`}
            data-of={theme}
          />
        ))}
        {/* Not deferred: it sets theme and order before anything is painted. */}
        <script src={`/_next/static/${buildId}/live.js`} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {fonts.map((file) => (
          <link
            key={file}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={file}
          />
        ))}
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
