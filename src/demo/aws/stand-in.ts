/**
 * A CloudTrail and STS on loopback for tests and the demo: true to the wire, and as strict as AWS about who may ask what.
 *
 * One server plays all accounts, regions and both services: the account is the signer's, region and service are those of
 * the signature's credential scope.
 */
import { createServer, type Server } from "node:http";
import type { Instant } from "../../event/event.ts";
import type { Answering, Incoming, Listener } from "../in-process.ts";
import { PATIENT } from "../loopback.ts";
import { describeTrails, EventHistory, trailStatus } from "./cloudtrail.ts";
import { type Principal, type Scope, type SignedRequest, scopeOf, verifySignature } from "./signature.ts";
import { assumeRoleXml, callerIdentityXml, errorXml, Principals } from "./sts.ts";
import {
  type Fault,
  type FaultKind,
  Refusal,
  type SeenRequest,
  type StandInAccount,
  type StandInRecord,
} from "./world.ts";

export type { Fault, StandInAccount, StandInKey, StandInRecord, StandInRole, StandInTrail } from "./world.ts";

export interface AwsStandInOptions {
  readonly accounts: readonly StandInAccount[];
  readonly records?: readonly StandInRecord[];
  /** The imagined time: which records are visible, and what is older than the retention. May be moved. */
  readonly clock: () => Instant;
  /** The time by which sessions end; the machine's unless given, because the SDK judges them by it too. */
  readonly wall?: () => Instant;
  readonly faults?: readonly Fault[];
  /** LookupEvents calls allowed per second of `clock`, account and region; unlimited unless given. AWS allows 2. */
  readonly lookupsPerSecond?: number;
}

export interface AwsStandIn {
  /** For the connector's `endpoint_url`. */
  readonly url: string;
  /** Everything asked so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Records more, as if they happened now. */
  add(records: readonly StandInRecord[]): void;
  /** What answers, for a door within the process. */
  readonly listener: Listener;
  close(): Promise<void>;
}

/** Starts the stand-in on a free port of 127.0.0.1. Close it at the end. */
export async function startAwsStandIn(options: AwsStandInOptions): Promise<AwsStandIn> {
  const desk = new Desk(options);
  const listener: Listener = (request, response) => void serve(desk, request, response);
  const server = createServer(PATIENT, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: desk.requests,
    add: (records) => desk.history.add(records),
    listener,
    close: () => closeServer(server),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly error?: string;
}

/** Takes requests one at a time and remembers what was asked. */
class Desk {
  readonly history = new EventHistory();
  readonly requests: SeenRequest[] = [];
  readonly #options: AwsStandInOptions;
  readonly #principals: Principals;
  readonly #counts = new Map<string, number>();
  readonly #lookups = new Map<string, Instant[]>();

  constructor(options: AwsStandInOptions) {
    this.#options = options;
    this.#principals = new Principals(options.accounts);
    this.history.add(options.records ?? []);
  }

  /** The trouble asked for this request, if any. */
  nextFault(operation: string): FaultKind | undefined {
    const nth = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, nth);
    return this.#options.faults?.find((fault) => fault.operation === operation && (fault.nth ?? nth) === nth)?.kind;
  }

  answer(request: SignedRequest, operation: string, fault: FaultKind | undefined): Answer {
    const json = operation !== "GetCallerIdentity" && operation !== "AssumeRole";
    const input: unknown = json ? JSON.parse(request.body.toString() || "{}") : Object.fromEntries(form(request));
    let seen: Partial<SeenRequest> = {};
    let answer: Answer;
    try {
      const scope = scopeOf(request);
      seen = { region: scope.region, accessKeyId: scope.accessKeyId };
      const principal = verifySignature(request, this.#principals.find(scope.accessKeyId), this.#wall());
      seen = { ...seen, account: principal.account };
      refuseAsAsked(fault);
      answer = json
        ? this.#cloudTrail(operation, input, principal, scope, fault)
        : this.#sts(operation, request, principal);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      answer = refusalAnswer(thrown, json);
    }
    const { account, region, accessKeyId } = seen;
    this.requests.push({ operation, account, region, accessKeyId, input, status: answer.status, error: answer.error });
    return answer;
  }

  #cloudTrail(
    operation: string,
    body: unknown,
    principal: Principal,
    scope: Scope,
    fault: FaultKind | undefined,
  ): Answer {
    const account = this.#principals.account(principal.account);
    if (account === undefined || account.disabledRegions?.includes(scope.region)) {
      throw new Refusal("UnrecognizedClientException", "The security token included in the request is invalid.");
    }
    demand(principal, `cloudtrail:${operation}`);
    const caller = { account, region: scope.region, now: this.#options.clock() };
    const input = typeof body === "object" && body !== null ? { ...body } : {};
    if (operation === "LookupEvents") this.#spend(`${account.id}/${scope.region}`, caller.now);
    const calls: Readonly<Record<string, () => Record<string, unknown>>> = {
      LookupEvents: () => this.history.lookup(input, caller, fault),
      DescribeTrails: () => describeTrails(input, caller),
      GetTrailStatus: () => trailStatus(input, caller),
    };
    const call = calls[operation];
    if (call === undefined) throw new Refusal("UnknownOperationException", "");
    return { status: 200, type: "application/x-amz-json-1.1", body: JSON.stringify(call()) };
  }

  #sts(operation: string, request: SignedRequest, principal: Principal): Answer {
    if (operation === "GetCallerIdentity") return { status: 200, type: "text/xml", body: callerIdentityXml(principal) };
    demand(principal, "sts:AssumeRole", "AccessDenied", 403);
    const session = this.#principals.assume(form(request), principal, this.#wall());
    return { status: 200, type: "text/xml", body: assumeRoleXml(session) };
  }

  #spend(bucket: string, now: Instant): void {
    const limit = this.#options.lookupsPerSecond ?? Number.POSITIVE_INFINITY;
    const recent = (this.#lookups.get(bucket) ?? []).filter((time) => time > now - 1000);
    if (recent.length >= limit) throw new Refusal("ThrottlingException", "Rate exceeded");
    this.#lookups.set(bucket, [...recent, now]);
  }

  #wall(): Instant {
    return this.#options.wall?.() ?? (Date.now() as Instant);
  }
}

const ASKED_REFUSALS: Partial<Record<FaultKind, () => Refusal>> = {
  "throttle-400": () => new Refusal("ThrottlingException", "Rate exceeded", 400),
  "throttle-429": () => new Refusal("ThrottlingException", "Rate exceeded", 429),
  "error-500": () => new Refusal("InternalFailure", "", 500),
  "error-503": () => new Refusal("ServiceUnavailable", "", 503),
  "invalid-next-token": () => new Refusal("InvalidNextTokenException", "The token is not valid"),
  "expired-token": () => new Refusal("ExpiredTokenException", "The security token included in the request is expired"),
};

function refuseAsAsked(fault: FaultKind | undefined): void {
  const refusal = fault === undefined ? undefined : ASKED_REFUSALS[fault];
  if (refusal !== undefined) throw refusal();
}

function demand(principal: Principal, right: string, error = "AccessDeniedException", status = 400): void {
  if (principal.rights.includes("*") || principal.rights.includes(right)) return;
  throw new Refusal(error, `User: ${principal.arn} is not authorized to perform: ${right}`, status);
}

function refusalAnswer(refusal: Refusal, json: boolean): Answer {
  const { name: error, status } = refusal;
  if (!json) return { status: status === 400 ? 403 : status, type: "text/xml", body: errorXml(refusal), error };
  const body = JSON.stringify({ __type: error, message: refusal.message });
  return { status, type: "application/x-amz-json-1.1", body, error };
}

async function serve(desk: Desk, incoming: Incoming, response: Answering): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "", url: target = "/", headers } = incoming;
  const request: SignedRequest = { method, target, headers, body: Buffer.concat(chunks) };
  const operation = operationOf(request);
  const fault = desk.nextFault(operation);
  const answer = desk.answer(request, operation, fault);
  if (fault === "html") {
    response
      .writeHead(200, { "content-type": "text/html" })
      .end("<html><body>Please sign in to the network</body></html>");
    return;
  }
  const cut = fault === "truncated" || fault === "reset";
  const body = Buffer.from(fault === "empty-body" ? "" : answer.body);
  const length = fault === "truncated" ? Math.floor(body.length / 2) : body.length;
  response.writeHead(answer.status, { "content-type": answer.type, "content-length": length });
  response.write(cut ? body.subarray(0, Math.floor(body.length / 2)) : body, () => {
    if (fault === "reset") response.destroy();
    else response.end();
  });
}

function operationOf(request: SignedRequest): string {
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") return target.split(".").at(-1) ?? "";
  return form(request).get("Action") ?? "";
}

function form(request: SignedRequest): URLSearchParams {
  return new URLSearchParams(request.body.toString());
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
