/** Types of what a plugin may import besides `mallcop` itself: the vendors' clients that come along, and what plugins use of Node. */

/** By the module's name. The clients' own types are many times as long; these are what mallcop uses of them. */
export const LIBRARY_TYPES: Readonly<Record<string, string>> = {
  "mallcop/github": `import type { Http, MallcopError } from "mallcop";

/** @octokit/core; give it \`request: { fetch: createOctokitFetch(ctx.http) }\`, for there is no other network. */
export class Octokit {
  constructor(options: Readonly<Record<string, unknown>>);
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  }>;
  graphql(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** An answer of GraphQL that has errors in it. */
export class GraphqlResponseError extends Error {
  readonly errors: unknown;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The shared transport as Octokit's \`fetch\`. */
export function createOctokitFetch(http: Http): (url: string, init?: object) => Promise<Response>;
/** The transport's own error inside what Octokit made of it. */
export function thrownByTransport(thrown: unknown): MallcopError | undefined;
`,
  "mallcop/aws": `import type { Http } from "mallcop";

/** The shared transport as \`requestHandler\` of a client. Clients have no other network, and find no credentials by themselves. */
export function createAwsRequestHandler(http: Http): AwsRequestHandler;
export type AwsRequestHandler = { readonly metadata: { readonly handlerProtocol: "http/1.1" } };

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** All of it has to be given: nothing is read from variables or files. Retries are the transport's, so \`maxAttempts\` is 1. */
export interface AwsClientOptions {
  readonly region: string;
  readonly credentials: AwsCredentials | (() => Promise<AwsCredentials>);
  readonly requestHandler: AwsRequestHandler;
  readonly endpoint?: string;
  readonly maxAttempts?: number;
  readonly [option: string]: unknown;
}

/** A call; \`Output\` is what its answer has. */
export interface AwsCommand<Output> {
  readonly input: object;
  readonly answers?: (output: Output) => Output;
}

class AwsClient {
  constructor(options: AwsClientOptions);
  /** @throws Error whose \`name\` is AWS's own, such as \`AccessDeniedException\` */
  send<Output>(command: AwsCommand<Output>): Promise<Output>;
  destroy(): void;
}

/** @aws-sdk/client-cloudtrail */
export class CloudTrailClient extends AwsClient {}

export class LookupEventsCommand implements AwsCommand<LookupEventsCommandOutput> {
  constructor(input: LookupEventsCommandInput);
  readonly input: LookupEventsCommandInput;
  readonly answers?: (output: LookupEventsCommandOutput) => LookupEventsCommandOutput;
}
export interface LookupEventsCommandInput {
  readonly LookupAttributes?: readonly { readonly AttributeKey: string; readonly AttributeValue: string }[];
  readonly StartTime?: Date;
  readonly EndTime?: Date;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}
export interface LookupEventsCommandOutput {
  readonly Events?: Event[] | undefined;
  readonly NextToken?: string | undefined;
}
export interface Event {
  readonly EventId?: string | undefined;
  readonly EventName?: string | undefined;
  readonly EventSource?: string | undefined;
  readonly EventTime?: Date | undefined;
  readonly Username?: string | undefined;
  readonly ReadOnly?: string | undefined;
  readonly AccessKeyId?: string | undefined;
  readonly Resources?: readonly {
    readonly ResourceName?: string | undefined;
    readonly ResourceType?: string | undefined;
  }[];
  /** The record itself, as JSON. */
  readonly CloudTrailEvent?: string | undefined;
}

export class DescribeTrailsCommand implements AwsCommand<DescribeTrailsCommandOutput> {
  constructor(input: { readonly trailNameList?: readonly string[]; readonly includeShadowTrails?: boolean });
  readonly input: object;
  readonly answers?: (output: DescribeTrailsCommandOutput) => DescribeTrailsCommandOutput;
}
export interface DescribeTrailsCommandOutput {
  readonly trailList?: Trail[] | undefined;
}
export interface Trail {
  readonly Name?: string | undefined;
  readonly TrailARN?: string | undefined;
  readonly HomeRegion?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicARN?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
  readonly LogFileValidationEnabled?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly HasCustomEventSelectors?: boolean | undefined;
  readonly HasInsightSelectors?: boolean | undefined;
}

export class GetTrailStatusCommand implements AwsCommand<GetTrailStatusCommandOutput> {
  constructor(input: { readonly Name: string });
  readonly input: object;
  readonly answers?: (output: GetTrailStatusCommandOutput) => GetTrailStatusCommandOutput;
}
export interface GetTrailStatusCommandOutput {
  readonly IsLogging?: boolean | undefined;
  readonly LatestDeliveryError?: string | undefined;
  readonly LatestDigestDeliveryError?: string | undefined;
}

/** @aws-sdk/client-sts */
export class STSClient extends AwsClient {}

export class AssumeRoleCommand implements AwsCommand<AssumeRoleCommandOutput> {
  constructor(input: {
    readonly RoleArn: string;
    readonly RoleSessionName: string;
    readonly DurationSeconds?: number;
    readonly ExternalId?: string;
  });
  readonly input: object;
  readonly answers?: (output: AssumeRoleCommandOutput) => AssumeRoleCommandOutput;
}
export interface AssumeRoleCommandOutput {
  readonly Credentials?:
    | {
        readonly AccessKeyId: string | undefined;
        readonly SecretAccessKey: string | undefined;
        readonly SessionToken: string | undefined;
        readonly Expiration: Date | undefined;
      }
    | undefined;
}

export class GetCallerIdentityCommand implements AwsCommand<GetCallerIdentityCommandOutput> {
  constructor(input: Readonly<Record<string, never>>);
  readonly input: object;
  readonly answers?: (output: GetCallerIdentityCommandOutput) => GetCallerIdentityCommandOutput;
}
export interface GetCallerIdentityCommandOutput {
  readonly Account?: string | undefined;
  readonly Arn?: string | undefined;
  readonly UserId?: string | undefined;
}
`,
};

/** The text of `node.d.ts`, for who has not installed @types/node; the two do not go together. */
export const NODE_TYPES = `/** Written once by \`mallcop scaffold\`: what plugins use of Node most. Remove it if you install @types/node, which has everything. */
declare module "node:crypto" {
  export interface Hash {
    update(data: string | Uint8Array): Hash;
    digest(encoding: "hex" | "base64" | "base64url"): string;
    digest(): Buffer;
  }
  export function createHash(algorithm: string): Hash;
  export function createHmac(algorithm: string, key: string | Uint8Array): Hash;

  export interface KeyObject {
    readonly asymmetricKeyType?: string;
    export(options: { readonly type: "spki" | "pkcs8"; readonly format: "der" }): Buffer;
  }
  type KeyInput = { readonly key: string | Uint8Array; readonly format: "der" | "pem"; readonly type?: "spki" | "pkcs8" };
  export function createPrivateKey(key: string | KeyInput): KeyObject;
  export function createPublicKey(key: string | KeyInput | KeyObject): KeyObject;
  export function generateKeyPairSync(type: "ed25519"): { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  export function sign(algorithm: string | null, data: Uint8Array, key: KeyObject): Buffer;
}

declare module "node:util" {
  export function isDeepStrictEqual(a: unknown, b: unknown): boolean;
}

interface Buffer extends Uint8Array {
  toString(encoding?: "utf8" | "hex" | "base64" | "base64url" | "latin1" | "utf16le"): string;
  subarray(start?: number, end?: number): Buffer;
}
interface BufferConstructor {
  from(data: string, encoding?: "utf8" | "hex" | "base64" | "base64url" | "latin1" | "utf16le"): Buffer;
  from(data: Uint8Array | readonly number[]): Buffer;
  concat(list: readonly Uint8Array[]): Buffer;
  byteLength(text: string): number;
}
declare var Buffer: BufferConstructor;
declare namespace NodeJS {
  type Timeout = ReturnType<typeof setTimeout>;
}
`;
