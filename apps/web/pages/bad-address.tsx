import type { GetServerSideProps, PageConfig } from "next";
import type { LostProps } from "../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** Where the server sends what is no address at all, such as one with a broken percent sign. */
export const getServerSideProps: GetServerSideProps<LostProps> = async ({ res }) => {
  res.statusCode = 400;
  return {
    props: {
      frame: null,
      problem: {
        status: 400,
        heading: "This is no address",
        text: "The address cannot be read: a percent sign in it stands without its two digits, or it is far too long.",
        hint: null,
        near: [],
        search: null,
      },
    },
  };
};

export default function Nothing() {
  return null;
}
