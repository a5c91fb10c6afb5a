import type { AppProps } from "next/app";
import Head from "next/head";
import { Lost } from "../components/lost.tsx";
import { Withdrawn } from "../components/withdrawn.tsx";
import "../styles/site.css";

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      {pageProps.problem ? (
        <Lost frame={pageProps.frame} problem={pageProps.problem} />
      ) : pageProps.takenOut ? (
        <Withdrawn frame={pageProps.frame} of={pageProps.takenOut} word={pageProps.word} />
      ) : (
        <Component {...pageProps} />
      )}
    </>
  );
}
