/** Which headers leave the machine: none that contradict the address, and no credential towards another origin. */
import { MallcopError } from "./errors.ts";

/** Set by the transport from the address and the body; a caller's `host` could otherwise reach a site behind a pinned name. */
const TRANSPORTS_OWN = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** All that a redirect to another origin takes along; anything else may be a credential under some name. */
const HARMLESS = ["accept", "accept-language", "user-agent"];

/**
 * The headers of a request, with lower-case names.
 * @throws MallcopError `header-invalid` naming the header: what fetch would throw prints the value, which may be a secret
 */
export function requestHeaders(given: Readonly<Record<string, string>>, userAgent: string, host: string): Headers {
  const headers = new Headers({ "user-agent": userAgent });
  for (const [name, value] of Object.entries(given)) {
    if (TRANSPORTS_OWN.has(name.toLowerCase())) continue;
    try {
      headers.set(name, value);
    } catch {
      const shown = /^[\w-]{1,60}$/.test(name) ? name : "with the unusable name";
      throw new MallcopError("header-invalid", { name: shown, host });
    }
  }
  return headers;
}

/** What may go to an origin that the caller did not address. */
export function withoutCredentials(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of HARMLESS) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
