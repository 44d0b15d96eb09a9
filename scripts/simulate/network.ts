/** The network between connectors and stand-ins: within the process, and as unreliable as a script wants it. */
import { connectionPair, fetchFrom, type Listener } from "../../src/demo/in-process.ts";
import type { Life } from "./life.ts";

export const NETWORK_FAULTS = [
  "throttled",
  "server-error",
  "reset",
  "reset-mid-body",
  "truncated",
  "malformed",
  "empty",
  "html",
  "expired",
  "page-loop",
] as const;
export type NetworkFaultKind = (typeof NETWORK_FAULTS)[number];

/** Strikes requests of one instance, the `nth` of a run and some after it. */
export interface NetworkFault {
  readonly instance: string;
  readonly kind: NetworkFaultKind;
  readonly nth: number;
  readonly times: number;
}

/** Where an instance's vendor is reached, and what answers there. */
export interface Door {
  readonly instance: string;
  readonly origin: string;
  readonly listener?: Listener;
  readonly accept?: (connection: ReturnType<typeof connectionPair>[0]) => void;
}

export interface Network {
  readonly fetch: typeof fetch;
  readonly wire: (target: URL) => ReturnType<typeof connectionPair>[0];
}

/** @param struck is told every fault that took effect */
export function createNetwork(
  doors: readonly Door[],
  faults: readonly NetworkFault[],
  life: Life,
  struck: (fault: NetworkFault) => void,
): Network {
  const asked = new Map<string, number>();
  const doorTo = (origin: string): Door => {
    const door = doors.find((one) => one.origin === origin);
    if (door === undefined) throw new TypeError(`nothing listens at ${origin}`);
    return door;
  };
  const faultFor = (instance: string): NetworkFault | undefined => {
    const nth = (asked.get(instance) ?? 0) + 1;
    asked.set(instance, nth);
    const fault = faults.find((one) => one.instance === instance && nth >= one.nth && nth < one.nth + one.times);
    if (fault !== undefined) struck(fault);
    return fault;
  };
  return {
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const { instance, listener } = doorTo(url.origin);
      await life.pass(`request to ${instance}`);
      if (listener === undefined) throw new TypeError("fetch failed");
      const ask = async (): Promise<Response> => await fetchFrom(listener)(url, init);
      const fault = faultFor(instance);
      return fault === undefined ? await ask() : await strike(fault.kind, url, ask);
    },
    wire: (target) => {
      const { instance, accept } = doorTo(target.origin);
      const [near, far] = connectionPair();
      const fault = faultFor(instance);
      // Whoever asked for the connection has to have it before it breaks.
      setImmediate(() => {
        if (fault === undefined) accept?.(far);
        else far.destroy();
      });
      return near;
    },
  };
}

async function strike(kind: NetworkFaultKind, url: URL, ask: () => Promise<Response>): Promise<Response> {
  const json = { "content-type": "application/json" };
  const refusal = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Response =>
    Response.json({ __type: code, message: code, error: { code, message: code } }, { status, headers });
  switch (kind) {
    case "throttled":
      return refusal(429, "TooManyRequests", { "retry-after": "2" });
    case "server-error":
      return refusal(503, "ServiceUnavailable");
    case "expired":
      return refusal(401, "ExpiredAuthenticationToken");
    case "reset":
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    case "malformed":
      return new Response('{"value": [ {"id": ', { headers: json });
    case "empty":
      return new Response("", { headers: json });
    case "html":
      return new Response("<html>Sign in to continue</html>", { headers: { "content-type": "text/html" } });
    case "truncated":
      return await halved(await ask(), "ends");
    case "reset-mid-body":
      return await halved(await ask(), "breaks");
    case "page-loop":
      return await looped(await ask(), url);
  }
}

async function halved(answer: Response, how: "ends" | "breaks"): Promise<Response> {
  if (answer.body === null) return answer;
  const whole = new Uint8Array(await answer.arrayBuffer());
  const half = whole.slice(0, Math.floor(whole.length / 2));
  const { status, headers } = answer;
  if (how === "ends") return new Response(half, { status, headers });
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(half);
      sent = true;
    },
  });
  return new Response(body, { status, headers });
}

/** Where an answer has a next page, it is this page once more. */
async function looped(answer: Response, url: URL): Promise<Response> {
  if (answer.body === null) return answer;
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  if (/rel="next"/.test(headers.get("link") ?? "")) headers.set("link", `<${url.href}>; rel="next"`);
  if (headers.has("nextpageuri")) headers.set("nextpageuri", url.href);
  const here = JSON.stringify(url.href);
  const body = text.replace(
    /"(nextLink|@odata\.nextLink)":"(?:[^"\\]|\\.)*"/,
    (_, name: string) => `"${name}":${here}`,
  );
  return new Response(body, { status: answer.status, headers });
}
