const AUTHORITY = /^https?:\/\/[^/?#]+/i;

/**
 * The target of a request as all that answers here reads it. The absolute form, with scheme and host, is taken as well
 * (RFC 9112, 3.2.2); which host was meant changes no answer.
 */
export function targetOf(url: string): string {
  const rest = url.replace(AUTHORITY, "");
  return rest === url || rest.startsWith("/") ? rest : `/${rest}`;
}
