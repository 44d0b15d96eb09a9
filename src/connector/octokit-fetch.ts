/**
 * Puts Octokit on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to Octokit as `request.fetch`, without its throttling and retry plugins: the transport already does both, and
 * knows the run's time.
 */
import { MallcopError } from "./errors.ts";
import type { Http, HttpRequest } from "./http.ts";

/** Kept, because a plugin's process has it taken away. */
const Answer = globalThis.Response;

/** The part of the Fetch API that Octokit uses. */
export type OctokitFetch = (url: string, init?: OctokitRequest) => Promise<Response>;

export interface OctokitRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: unknown;
}

type Method = NonNullable<HttpRequest["method"]>;

const METHODS: ReadonlySet<string> = new Set<Method>(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);

/** Answers that may not carry a body; `Response` refuses one, even if it is empty. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The transport as a `fetch` for Octokit. The transport's user agent stands: Octokit's own names its version and Node's.
 * @throws MallcopError whatever `http.send` throws; Octokit wraps it, and `thrownByTransport` gives it back
 */
export function createOctokitFetch(http: Http): OctokitFetch {
  return async (url, init = {}) => {
    const { method = "GET", headers = {}, body, signal } = init;
    if (!isMethod(method)) throw unsupported(`the method ${method}`);
    if (body !== undefined && body !== null && typeof body !== "string") throw unsupported("a body that is no text");
    const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "user-agent");
    const answer = await http.send({
      url,
      method,
      headers: Object.fromEntries(kept),
      ...(typeof body === "string" && { body }),
      ...(signal instanceof AbortSignal && { signal }),
    });
    const content = BODILESS.has(answer.status) ? null : Uint8Array.from(answer.body);
    return new Answer(content, { status: answer.status, headers: { ...answer.headers } });
  };
}

/** The transport's error inside what Octokit made of it, if there is one. */
export function thrownByTransport(thrown: unknown): MallcopError | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if (error instanceof MallcopError) return error;
  }
  return undefined;
}

function isMethod(method: string): method is Method {
  return METHODS.has(method);
}

function unsupported(what: string): MallcopError {
  return new MallcopError("internal-error", { what: `Octokit asked for ${what}` });
}
