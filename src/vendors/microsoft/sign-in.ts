/**
 * Who signs in to Microsoft, and that it happens once: within a run each token is asked for by whichever client needs it first,
 * and shared by all with the same tenant, app and credential. Nothing outlives the run.
 */
import { createHash } from "node:crypto";
import type { Context } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { loginOriginOf, type MicrosoftOptions, tokenExchangeAudience } from "./cloud.ts";
import type { CredentialNames, Identity } from "./credential.ts";
import { TokenSource } from "./token-source.ts";

export type { CredentialNames } from "./credential.ts";

export const AZURE_CREDENTIALS: CredentialNames = {
  tenant: "AZURE_TENANT_ID",
  clientId: "AZURE_CLIENT_ID",
  secretName: "AZURE_CLIENT_SECRET",
};

export const M365_CREDENTIALS: CredentialNames = {
  tenant: "M365_TENANT_ID",
  clientId: "M365_CLIENT_ID",
  secretName: "M365_CLIENT_SECRET",
};

export interface SignIn {
  /**
   * A token for a scope, the run's own if there is one that still holds.
   * @throws MallcopError `auth-failed`, `permission-missing`, `feed-not-available`, and whatever the transport throws
   */
  token(scope: string): Promise<string>;
  /** Another token in place of one that was refused; of many that ask for the same, one goes. */
  renew(scope: string, refused: string): Promise<string>;
}

/** One sign-in per run, tenant, app and credential. A run is known by its signal, which all its contexts share. */
const RUNS = new WeakMap<AbortSignal, Map<string, SignIn>>();

/** @throws MallcopError `config-variable-unset`, `secret-missing`, `config-invalid` */
export function signInFor(ctx: Context<MicrosoftOptions>, names: CredentialNames): SignIn {
  const who = identify(ctx, names);
  let signIns = RUNS.get(ctx.signal);
  if (signIns === undefined) {
    signIns = new Map();
    RUNS.set(ctx.signal, signIns);
  }
  let signIn = signIns.get(who.key);
  if (signIn === undefined) {
    signIn = new RunSignIn(ctx, who);
    signIns.set(who.key, signIn);
  }
  return signIn;
}

function identify(ctx: Context<MicrosoftOptions>, names: CredentialNames): Identity & { readonly key: string } {
  const login = loginOriginOf(ctx.config);
  const tenant = required(ctx, names.tenant);
  const clientId = required(ctx, names.clientId);
  const secret = ctx.secret(names.secretName);
  const proof = secret === undefined ? "id-token" : createHash("sha256").update(secret.reveal()).digest("hex");
  const audience = tokenExchangeAudience(ctx.config);
  const key = JSON.stringify([login, tenant, clientId, proof, audience]);
  return { key, login, names, tenant, clientId, secret, audience };
}

/** Tenants and apps are GUIDs, tenants also domains; anything else would reach the path of a URL. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

function required(ctx: Context, name: string): string {
  const value = ctx.setting(name)?.trim();
  if (!value) throw new MallcopError("config-variable-unset", { name, where: "the sign-in to Microsoft" });
  if (NAME.test(value)) return value;
  throw new MallcopError("config-invalid", {
    path: name,
    problem: "the variable does not hold an ID",
    advice: "Copy the ID from the app registration's overview page: 36 characters, without quotes or spaces.",
  });
}

class RunSignIn implements SignIn {
  readonly #ctx: Context<MicrosoftOptions>;
  readonly #who: Identity;
  readonly #sources = new Map<string, TokenSource>();

  constructor(ctx: Context<MicrosoftOptions>, who: Identity) {
    this.#ctx = ctx;
    this.#who = who;
  }

  token(scope: string): Promise<string> {
    return this.#source(scope).token();
  }

  renew(scope: string, refused: string): Promise<string> {
    const source = this.#source(scope);
    source.refuse(refused);
    return source.token();
  }

  #source(scope: string): TokenSource {
    let source = this.#sources.get(scope);
    if (source === undefined) {
      source = new TokenSource(this.#ctx, this.#who, scope);
      this.#sources.set(scope, source);
    }
    return source;
  }
}
