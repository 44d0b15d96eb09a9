/** Whom a gateway lets in, and with which scopes: the rules as real gateways were seen to keep them. */
import { createHash, createPublicKey, verify } from "node:crypto";

export interface ConnectFrame {
  readonly id: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Admission =
  | { readonly scopes: readonly string[]; readonly method: string; readonly deviceToken?: string }
  | { readonly error: Refusal };

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Rules {
  /** The shared token; empty for a gateway without authentication. */
  readonly token: string;
  readonly protocol: number;
  readonly remote: boolean;
  /** Tokens by device. */
  readonly devices: Map<string, string>;
}

interface Device {
  readonly id: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly signedAt: number;
  readonly nonce: string;
}

const SPKI_ED25519 = Buffer.from("302a300506032b6570032100", "hex");
/** Clients that a gateway believes on its own machine, without a device. */
const TRUSTED = ["gateway-client/backend", "cli/cli"];

/** @returns who waits for approval, too, if nobody has approved the device yet */
export function admit(
  params: Readonly<Record<string, unknown>>,
  challenge: { readonly nonce: string; readonly ts: number },
  { token, protocol, remote, devices }: Rules,
): Admission | { readonly error: Refusal; readonly waits: string } {
  const {
    minProtocol,
    maxProtocol,
    client,
    auth = {},
    device,
  } = params as {
    minProtocol: number;
    maxProtocol: number;
    client: { id: string; mode: string; platform: string };
    auth?: { token?: string; deviceToken?: string };
    device?: Device;
  };
  if (protocol < minProtocol || protocol > maxProtocol)
    return refuse("INVALID_REQUEST", "PROTOCOL_MISMATCH", { expectedProtocol: protocol });
  const scopes = params.scopes as readonly string[];
  if (device !== undefined && !isSigned(params, device, challenge))
    return refuse("INVALID_REQUEST", "DEVICE_AUTH_SIGNATURE_INVALID");
  if (auth.deviceToken !== undefined) {
    if (device === undefined) return refuse("NOT_PAIRED", "DEVICE_IDENTITY_REQUIRED");
    if (devices.get(device.id) !== auth.deviceToken) return refuse("INVALID_REQUEST", "AUTH_DEVICE_TOKEN_MISMATCH");
    return { scopes, method: "device-token", deviceToken: auth.deviceToken };
  }
  if (token === "") return { scopes, method: "none" };
  if (auth.token === undefined) return refuse("NOT_PAIRED", "DEVICE_IDENTITY_REQUIRED");
  if (auth.token !== token) return refuse("INVALID_REQUEST", "AUTH_TOKEN_MISMATCH", { authReason: "token_mismatch" });
  const name = `${client.id}/${client.mode}`;
  if (device === undefined) return { scopes: !remote && TRUSTED.includes(name) ? scopes : [], method: "token" };
  const own = devices.get(device.id) ?? (!remote && name === "cli/cli" ? approve(devices, device.id) : undefined);
  if (own !== undefined) return { scopes, method: "token", deviceToken: own };
  if (!remote) return { scopes, method: "token" };
  return {
    ...refuse("NOT_PAIRED", "PAIRING_REQUIRED", { reason: "not-paired", deviceId: device.id }),
    waits: device.id,
  };
}

function approve(devices: Map<string, string>, id: string): string {
  const token = `device-token-${id.slice(0, 8)}`;
  devices.set(id, token);
  return token;
}

function isSigned(
  params: Readonly<Record<string, unknown>>,
  device: Device,
  challenge: { nonce: string; ts: number },
): boolean {
  const {
    client,
    role,
    scopes,
    auth = {},
  } = params as {
    client: { id: string; mode: string; platform: string };
    role: string;
    scopes: readonly string[];
    auth?: { token?: string; deviceToken?: string };
  };
  const raw = Buffer.from(device.publicKey, "base64url");
  if (createHash("sha256").update(raw).digest("hex") !== device.id || device.nonce !== challenge.nonce) return false;
  const token = auth.token ?? auth.deviceToken ?? "";
  const words = ["v3", device.id, client.id, client.mode, role, scopes.join(","), device.signedAt, token, device.nonce];
  const text = [...words, client.platform.toLowerCase(), ""].join("|");
  const key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, raw]), format: "der", type: "spki" });
  return verify(null, Buffer.from(text), key, Buffer.from(device.signature, "base64url"));
}

function refuse(
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): { readonly error: Refusal } {
  return { error: { code, message: "refused", details: { code: detail, ...more } } };
}
