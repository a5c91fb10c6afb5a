import { Head, Html, Main, NextScript } from "next/document";

// <NextScript> is for `pnpm dev`: built pages say unstable_runtimeJS: false, and it draws nothing there.
export default function Document() {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfbf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121618" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {["schibsted-grotesk", "source-serif-4"].map((family) => (
          <link
            key={family}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={`/fonts/${family}-latin-wght-normal.woff2`}
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
