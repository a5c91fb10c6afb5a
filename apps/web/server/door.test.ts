import { expect, test } from "vitest";
import { plainRequest, streamOf } from "./door.ts";

const request = (...lines: string[]): Buffer => Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
const FIRST = "GET /a/stream?after=3 HTTP/1.1";

test("a plain request is read with its headers, the same name put together", () => {
  const read = plainRequest(
    request(FIRST, "Host: here", "Last-Event-ID:7", "X-Forwarded-For: 1", "x-forwarded-for: 2"),
  );
  expect(read).toEqual({
    url: "/a/stream?after=3",
    headers: { host: "here", "last-event-id": "7", "x-forwarded-for": "1, 2" },
  });
});

test("whatever is not plain is for HTTP's own parser", () => {
  const others = {
    "no host": request(FIRST, "Accept: */*"),
    "a body": request(FIRST, "Host: here", "Content-Length: 3"),
    "a body in parts": request(FIRST, "Host: here", "Transfer-Encoding: chunked"),
    "another protocol": request(FIRST, "Host: here", "Upgrade: websocket"),
    "another method": request("POST /a/stream HTTP/1.1", "Host: here"),
    "an old version": request("GET /a/stream HTTP/1.0", "Host: here"),
    "a folded line": request(FIRST, "Host: here", " more"),
    "a space before the colon": request(FIRST, "Host : here"),
    "a control character": request(FIRST, "Host: he\0re"),
    "lines that end otherwise": Buffer.from(`${FIRST}\nHost: here\n\n`),
    "half a head": request(FIRST, "Host: here").subarray(0, -2),
    "more than a head": Buffer.concat([request(FIRST, "Host: here"), Buffer.from("GET")]),
    nothing: Buffer.alloc(0),
  };
  for (const [what, bytes] of Object.entries(others)) expect(plainRequest(bytes), what).toBeNull();
});

test("the address of a stream names its story", () => {
  const told = ["/a-b/stream", "/a/stream?after=1", "/a/streams", "/a/b/stream", "/stream"];
  expect(told.map(streamOf)).toEqual(["a-b", "a", null, null, null]);
});

test("a request that is cut off is refused in no time, however many headers it has", () => {
  const cut = Buffer.from(`${FIRST}\r\n${"a: b\r\n".repeat(500)}X`);
  expect(plainRequest(cut)).toBeNull();
});

test("no name of a header means anything by itself", () => {
  const read = plainRequest(request(FIRST, "Host: here", "constructor: mine", "valueOf: mine"));
  expect(read?.headers).toEqual({ host: "here", constructor: "mine", valueof: "mine" });
});
