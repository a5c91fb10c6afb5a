import type { GetServerSideProps, PageConfig } from "next";
import { stories } from "../../server/story.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** The raw log, byte for byte as it was verified: anyone can hash it again. */
export const getServerSideProps: GetServerSideProps = async ({ params, res }) => {
  const served = stories().get(String(params?.["story"]));
  res.statusCode = served ? 200 : 404;
  res.setHeader(
    "content-type",
    served ? "application/x-ndjson; charset=utf-8" : "text/plain; charset=utf-8",
  );
  res.end(served ? served.text : "There is no such story.\n");
  return { props: {} };
};

export default function Nothing() {
  return null;
}
