import { request, type Agent, type OutgoingHttpHeaders } from "node:http";

/** Sends a body, from one of this machine's addresses perhaps; rejects if it is not taken. */
export const post = (
  url: string,
  body: string,
  headers: OutgoingHttpHeaders,
  agent: Agent,
  localAddress?: string,
): Promise<void> =>
  new Promise((done, failed) => {
    const bytes = Buffer.from(body);
    const asked = request(url, {
      method: "POST",
      agent,
      ...(localAddress && { localAddress }),
      headers: { ...headers, "content-length": bytes.length },
    });
    asked.on("error", failed).on("response", (response) => {
      response.resume().on("end", () => {
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300) done();
        else failed(new Error(`${url}: ${statusCode}`));
      });
    });
    asked.end(bytes);
  });
