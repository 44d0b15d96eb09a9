/** STS's side of the stand-in: says who is calling, and gives out sessions that end. */
import { randomBytes } from "node:crypto";
import type { Instant } from "../../event/event.ts";
import type { Principal } from "./signature.ts";
import { Refusal, type StandInAccount } from "./world.ts";

const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";
const EVERYTHING = ["*"];

/** Everybody who can sign: the configured keys, and the sessions given out since. */
export class Principals {
  readonly #accounts: readonly StandInAccount[];
  readonly #byKey = new Map<string, Principal>();

  constructor(accounts: readonly StandInAccount[]) {
    this.#accounts = accounts;
    for (const account of accounts) {
      for (const key of account.keys ?? []) {
        this.#byKey.set(key.accessKeyId, {
          account: account.id,
          arn: key.arn,
          accessKeyId: key.accessKeyId,
          secretAccessKey: key.secretAccessKey,
          sessionToken: key.sessionToken,
          expires: key.expires,
          rights: key.rights ?? EVERYTHING,
        });
      }
    }
  }

  find(accessKeyId: string): Principal | undefined {
    return this.#byKey.get(accessKeyId);
  }

  account(id: string): StandInAccount | undefined {
    return this.#accounts.find((account) => account.id === id);
  }

  /** Opens a session of the asked role. @throws Refusal `AccessDenied`, whether or not the role exists. */
  assume(form: URLSearchParams, caller: Principal, now: Instant): Principal {
    const arn = form.get("RoleArn");
    const account = this.#accounts.find(({ roles }) => roles?.some((role) => role.arn === arn));
    const role = account?.roles?.find((candidate) => candidate.arn === arn);
    const trusted = role?.trusts.includes(caller.account) && (role.externalId ?? null) === form.get("ExternalId");
    if (account === undefined || role === undefined || !trusted) {
      throw new Refusal("AccessDenied", `${caller.arn} is not authorized to perform: sts:AssumeRole`, 403);
    }
    const lifetime = Number(form.get("DurationSeconds") ?? 3600) * 1000;
    const session: Principal = {
      account: account.id,
      arn: `arn:aws:sts::${account.id}:assumed-role/${role.arn.split("/").at(-1)}/${form.get("RoleSessionName")}`,
      accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString("base64"),
      sessionToken: randomBytes(60).toString("base64"),
      expires: (now + lifetime) as Instant,
      rights: role.rights ?? EVERYTHING,
    };
    this.#byKey.set(session.accessKeyId, session);
    return session;
  }
}

export function callerIdentityXml(principal: Principal): string {
  const result = { Arn: principal.arn, UserId: principal.accessKeyId, Account: principal.account };
  return envelope("GetCallerIdentity", tags(result));
}

export function assumeRoleXml(session: Principal): string {
  const credentials = {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken ?? "",
    Expiration: new Date(session.expires ?? 0).toISOString(),
  };
  const user = { AssumedRoleId: `AROAEXAMPLE:${session.arn.split("/").at(-1)}`, Arn: session.arn };
  return envelope(
    "AssumeRole",
    `<Credentials>${tags(credentials)}</Credentials><AssumedRoleUser>${tags(user)}</AssumedRoleUser>`,
  );
}

/** The query protocol has its own names for what the JSON services call an exception. */
const QUERY_NAMES: Readonly<Record<string, string>> = {
  ExpiredTokenException: "ExpiredToken",
  IncompleteSignatureException: "IncompleteSignature",
  InvalidSignatureException: "SignatureDoesNotMatch",
  MissingAuthenticationTokenException: "MissingAuthenticationToken",
  ThrottlingException: "Throttling",
  UnrecognizedClientException: "InvalidClientTokenId",
};

export function errorXml(refusal: Refusal): string {
  const error = tags({ Type: "Sender", Code: QUERY_NAMES[refusal.name] ?? refusal.name, Message: refusal.message });
  return `<ErrorResponse xmlns="${NAMESPACE}"><Error>${error}</Error><RequestId>stand-in</RequestId></ErrorResponse>`;
}

function envelope(operation: string, result: string): string {
  const metadata = "<ResponseMetadata><RequestId>stand-in</RequestId></ResponseMetadata>";
  return `<${operation}Response xmlns="${NAMESPACE}"><${operation}Result>${result}</${operation}Result>${metadata}</${operation}Response>`;
}

function tags(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
    .join("");
}

function escapeXml(value: string): string {
  return value.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
