import type { IncomingMessage } from "node:http";
import { readTokens, tokenShown } from "@claimline/store/tokens";
import { Refusal } from "./problem.ts";

/** Lets through who shows a token for this story. Tokens are read anew each time, so that a revoked one ends at once. */
export function admit(request: IncomingMessage, path: string, story: string): void {
  const [, shown] = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? "") ?? [];
  const token = shown === undefined ? null : tokenShown(readTokens(path), shown);
  if (!token)
    throw new Refusal(401, "Appending takes a token that stands: Authorization: Bearer TOKEN.", {
      "www-authenticate": 'Bearer realm="Claimline"',
    });
  if (token.story !== null && token.story !== story)
    throw new Refusal(403, "This token is for another story.", {
      "www-authenticate": 'Bearer realm="Claimline", error="insufficient_scope"',
    });
}
