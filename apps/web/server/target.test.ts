import { expect, test } from "vitest";
import { targetOf } from "./target.ts";

test("a target in absolute form is its path and query; any other is itself", () => {
  const forms = {
    "http://host/a?b=c": "/a?b=c",
    "HTTPS://host:3000/a/stream": "/a/stream",
    "http://host": "/",
    "http://host?q=x": "/?q=x",
    "http://[::1]:80//a": "//a",
    "/a?to=http://host/b": "/a?to=http://host/b",
    "//host/a": "//host/a",
    // Without a host it is no such address.
    "http:///a": "http:///a",
    "ftp://host/a": "ftp://host/a",
    "*": "*",
    "": "",
  };
  for (const [given, target] of Object.entries(forms)) expect(targetOf(given), given).toBe(target);
});
