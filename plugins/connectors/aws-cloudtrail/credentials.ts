/** The credentials a run signs with. Only what the connector was given: no chain of the SDK's own looks anywhere else. */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import type { AwsConfig } from "./config.ts";

/** What a request is signed with, in the SDK's form. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What `AssumeRole` gives: a session that ends. */
export interface Session extends Credentials {
  readonly expiration: Date;
}

/**
 * The configured key, permanent or temporary.
 * @throws MallcopError `config-variable-unset` or `secret-missing`
 */
export function configuredCredentials(ctx: Context<AwsConfig>): Credentials {
  const accessKeyId = ctx.setting("AWS_ACCESS_KEY_ID")?.trim() ?? "";
  if (accessKeyId === "") {
    throw new MallcopError("config-variable-unset", {
      name: "AWS_ACCESS_KEY_ID",
      where: "the aws-cloudtrail connector",
    });
  }
  const secretAccessKey = ctx.requireSecret("AWS_SECRET_ACCESS_KEY").reveal();
  const sessionToken = ctx.secret("AWS_SESSION_TOKEN")?.reveal() ?? "";
  const temporary = accessKeyId.startsWith("ASIA");
  if (temporary && sessionToken === "") {
    throw new MallcopError("secret-missing", {
      name: "AWS_SESSION_TOKEN",
      advice: "The access key begins with ASIA, so it is temporary and works only together with its session token.",
    });
  }
  // A token left over from another credential would make AWS refuse a permanent key.
  return temporary ? { accessKeyId, secretAccessKey, sessionToken } : { accessKeyId, secretAccessKey };
}

/**
 * One assumed session, shared by the clients of all regions and renewed when it nears its end.
 *
 * The SDK asks a client's provider again only when what it holds is about to expire. So a provider that is asked twice
 * while nobody renewed knows that the shared session is used up, without a clock of its own.
 */
export class SharedSession {
  readonly #assume: () => Promise<Session>;
  #current: Promise<Session> | undefined;

  constructor(assume: () => Promise<Session>) {
    this.#assume = assume;
  }

  /** A credential provider for one client. */
  provider(): () => Promise<Session> {
    let given: Promise<Session> | undefined;
    return () => {
      if (this.#current === undefined || this.#current === given) this.#current = this.#renew();
      given = this.#current;
      return given;
    };
  }

  #renew(): Promise<Session> {
    const renewed = this.#assume();
    // A failure is not kept: the next call tries again.
    renewed.catch(() => {
      if (this.#current === renewed) this.#current = undefined;
    });
    return renewed;
  }
}
