/**
 * The AWS a run talks to: who we are there, and one client for each account and region. Clients are made when first used,
 * on the shared transport, with nothing read from the environment or from AWS's configuration files.
 */
import type { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import type { STSClient } from "@aws-sdk/client-sts";
import { type AwsRequestHandler, createAwsRequestHandler } from "../../../src/connector/aws-request-handler.ts";
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import type { AccountConfig, AwsConfig } from "./config.ts";
import { type Credentials, configuredCredentials, type Session, SharedSession } from "./credentials.ts";
import { classifyAnswer, translateError } from "./errors.ts";
import { endpointOf, homeRegion, leadingRegion } from "./regions.ts";

/** Whoever holds the configured credential. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

const SESSION_NAME = "mallcop";
/** AWS caps a session that was assumed from another session at one hour. */
const SESSION_SECONDS = 3600;
/** AWS allows 2 LookupEvents a second for each account and region, shared with the people at the console. */
const LOOKUPS_PER_SECOND = 1.6;

/** One run's connection. Get it with `awsOf`. */
export class Aws {
  readonly #ctx: Context<AwsConfig>;
  readonly #roles: ReadonlyMap<string, AccountConfig>;
  readonly #clients = new Map<string, Promise<CloudTrailClient>>();
  readonly #sessions = new Map<string, SharedSession>();
  #caller: Promise<Caller> | undefined;
  #sts: Promise<STSClient> | undefined;

  constructor(ctx: Context<AwsConfig>) {
    this.#ctx = ctx;
    this.#roles = new Map((ctx.config.accounts ?? []).map((account) => [account.id, account]));
  }

  /** Ids of the accounts to read, the credential's own first. */
  async accounts(): Promise<readonly string[]> {
    const configured = [...this.#roles.keys()];
    if (this.#ctx.config.include_own_account === false) return configured;
    const { account } = await this.caller();
    return [account, ...configured.filter((id) => id !== account)];
  }

  /** Who we are, by AWS's word; needs no right. Asked once. */
  caller(): Promise<Caller> {
    this.#caller ??= this.#identify().catch((error: unknown) => {
      // A failure is not kept: the next call tries again.
      this.#caller = undefined;
      throw error;
    });
    return this.#caller;
  }

  assumesRoleIn(account: string): boolean {
    return this.#roles.has(account);
  }

  /** ARNs under which our own calls appear in the log. */
  async selves(): Promise<readonly string[]> {
    const { arn } = await this.caller();
    const assumed = [...this.#roles.values()].map(({ role_arn }) => {
      const [, partition, , , account, path = ""] = role_arn.split(":");
      return `arn:${partition}:sts::${account}:assumed-role/${path.slice(path.lastIndexOf("/") + 1)}/${SESSION_NAME}`;
    });
    return [arn, ...assumed];
  }

  /** Proves that the credential for an account works at all. @throws MallcopError `auth-failed`, `permission-missing`, … */
  async prove(account: string): Promise<void> {
    if (this.assumesRoleIn(account)) await this.#session(account).provider()();
    else await this.caller();
  }

  cloudTrail(account: string, region: string): Promise<CloudTrailClient> {
    const key = `${account}/${region}`;
    const client = this.#clients.get(key) ?? this.#openCloudTrail(account, region);
    this.#clients.set(key, client);
    return client;
  }

  async #openCloudTrail(account: string, region: string): Promise<CloudTrailClient> {
    const { CloudTrailClient } = await import("@aws-sdk/client-cloudtrail");
    const credentials = this.assumesRoleIn(account)
      ? this.#session(account).provider()
      : configuredCredentials(this.#ctx);
    const { requests_per_second, endpoint_url } = this.#ctx.config;
    // The quota is AWS's own, for each region; a stand-in on this machine has none, and is one host for all regions.
    const pace = isLoopback(endpoint_url) ? undefined : LOOKUPS_PER_SECOND;
    const handler = this.#handler(requests_per_second ?? pace);
    return new CloudTrailClient(this.#options("cloudtrail", region, credentials, handler));
  }

  #session(account: string): SharedSession {
    const role = this.#roles.get(account);
    if (role === undefined)
      throw new MallcopError("internal-error", { what: `no role is configured for account ${account}` });
    const session = this.#sessions.get(account) ?? new SharedSession(() => this.#assume(role));
    this.#sessions.set(account, session);
    return session;
  }

  async #assume(role: AccountConfig): Promise<Session> {
    const { AssumeRoleCommand } = await import("@aws-sdk/client-sts");
    const command = new AssumeRoleCommand({
      RoleArn: role.role_arn,
      RoleSessionName: SESSION_NAME,
      DurationSeconds: SESSION_SECONDS,
      ...(role.external_id === undefined ? {} : { ExternalId: role.external_id }),
    });
    const { Credentials } = await this.#askSts("sts:AssumeRole", role.id, async (sts) => sts.send(command));
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
      throw new MallcopError("vendor-answer-unexpected", { vendor: "AWS", reason: "AssumeRole gave no credentials" });
    }
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    };
  }

  async #identify(): Promise<Caller> {
    const { GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
    const command = new GetCallerIdentityCommand({});
    const { Account, Arn } = await this.#askSts("sts:GetCallerIdentity", "own account", async (sts) =>
      sts.send(command),
    );
    if (!Account || !Arn) {
      throw new MallcopError("vendor-answer-unexpected", { vendor: "AWS", reason: "GetCallerIdentity named nobody" });
    }
    return { account: Account, arn: Arn };
  }

  async #askSts<T>(right: string, place: string, ask: (sts: STSClient) => Promise<T>): Promise<T> {
    this.#sts ??= this.#openSts();
    try {
      return await ask(await this.#sts);
    } catch (thrown) {
      throw translateError(thrown, { right, place, credentialWorks: false });
    }
  }

  async #openSts(): Promise<STSClient> {
    const { STSClient } = await import("@aws-sdk/client-sts");
    const region = leadingRegion(homeRegion(this.#ctx));
    return new STSClient(this.#options("sts", region, configuredCredentials(this.#ctx), this.#handler()));
  }

  #handler(requestsPerSecond?: number): AwsRequestHandler {
    const pace = requestsPerSecond === undefined ? {} : { requestsPerSecond };
    return createAwsRequestHandler(this.#ctx.http.with({ classify: classifyAnswer, ...pace }));
  }

  /** Everything the SDK would otherwise look up in the environment or in `~/.aws`. */
  #options(
    service: "cloudtrail" | "sts",
    region: string,
    credentials: Credentials | (() => Promise<Session>),
    requestHandler: AwsRequestHandler,
  ) {
    return {
      region,
      endpoint: this.#ctx.config.endpoint_url ?? endpointOf(service, region),
      credentials,
      requestHandler,
      // Retries, pace and time limits are the transport's.
      maxAttempts: 1,
      retryMode: "standard" as const,
      defaultsMode: "standard" as const,
      useFipsEndpoint: false,
      useDualstackEndpoint: false,
      authSchemePreference: ["sigv4"],
      userAgentAppId: "mallcop",
      logger: SILENT,
    };
  }
}

/** The SDK's own diagnostics would go past redaction. */
const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

function isLoopback(url = ""): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? "");
}

const RUNS = new WeakMap<Context<AwsConfig>, Aws>();

/** The connection of a run: one for each context, gone with it. */
export function awsOf(ctx: Context<AwsConfig>): Aws {
  const aws = RUNS.get(ctx) ?? new Aws(ctx);
  RUNS.set(ctx, aws);
  return aws;
}
