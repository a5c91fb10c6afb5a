import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StructuredData } from "./structured-data.tsx";

test("data for machines cannot end its element early", () => {
  const html = renderToStaticMarkup(
    <StructuredData of={{ headline: "</script><script>alert(1)</script>" }} />,
  );
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(html.replace(/<[^>]*>/g, "")).headline).toContain("alert(1)");
});
