/**
 * The words of a handshake: what is answered to a gateway's challenge, and what its greeting says. Only `operator.read` is
 * ever asked for, and no capability is advertised, so that mallcop can never become a way to approve anything.
 */
import { isObject, type JsonObject, list, number, object, optionalText, text } from "../../../src/connector/shape.ts";
import type { Credentials } from "./credentials.ts";
import { SCOPE, VENDOR } from "./errors.ts";

/** `2026.5` speaks protocol 3 only, `2026.9` protocol 4 only. */
const PROTOCOLS = { minProtocol: 3, maxProtocol: 4 };
/** A closed list at the gateway; our own name goes into `displayName`. */
const CLIENT = { id: "gateway-client", mode: "backend", platform: "linux", displayName: "mallcop", version: "1.0.0" };
/** On its own machine a gateway gives out device tokens to its command line only. */
const PAIRING_CLIENT = { ...CLIENT, id: "cli", mode: "cli" };
const ROLE = "operator";

export interface Challenge {
  readonly nonce: string;
  /** The gateway's clock, in milliseconds since 1970. */
  readonly ts: number;
}

/** The challenge, if `frame` is one. */
export function challengeIn(frame: JsonObject): Challenge | undefined {
  if (frame.type !== "event" || frame.event !== "connect.challenge") return undefined;
  const payload = object(frame.payload, "connect.challenge", VENDOR);
  return {
    nonce: text(payload.nonce, "connect.challenge.nonce", VENDOR),
    ts: number(payload.ts, "connect.challenge.ts", VENDOR),
  };
}

/** Signed with the gateway's own time, so that clocks need not agree. */
export function connectParameters({ device, auth, pairing }: Credentials, { nonce, ts }: Challenge): JsonObject {
  const scopes = [SCOPE];
  const token = auth.token ?? auth.deviceToken ?? "";
  const client = pairing === true ? PAIRING_CLIENT : CLIENT;
  const { id, mode, platform } = client;
  const signed =
    device && ["v3", device.id, id, mode, ROLE, scopes.join(","), ts, token, nonce, platform, ""].join("|");
  return {
    ...PROTOCOLS,
    client,
    role: ROLE,
    scopes,
    caps: [],
    auth,
    ...(device &&
      signed !== undefined && {
        device: { id: device.id, publicKey: device.publicKey, signature: device.sign(signed), signedAt: ts, nonce },
      }),
  };
}

export interface Hello {
  readonly protocol: number;
  readonly version: string;
  readonly methods: ReadonlySet<string>;
  /** What was really given; may be nothing although the token was accepted. */
  readonly scopes: readonly string[];
  /** `token`, `device-token`, `none`; older gateways do not say. */
  readonly method: string | undefined;
  /** A secret: the token of a device that was approved. */
  readonly deviceToken: string | undefined;
}

/** @throws MallcopError `vendor-answer-unexpected` */
export function readHello(payload: unknown): Hello {
  const hello = object(payload, "hello", VENDOR);
  const server = object(hello.server, "hello.server", VENDOR);
  const auth = isObject(hello.auth) ? hello.auth : {};
  const features = object(hello.features, "hello.features", VENDOR);
  const scopes = Array.isArray(auth.scopes) ? auth.scopes : [];
  return {
    protocol: number(hello.protocol, "hello.protocol", VENDOR),
    version: text(server.version, "hello.server.version", VENDOR).slice(0, 64),
    methods: new Set(list(features.methods, "hello.features.methods", VENDOR).map(String)),
    scopes: scopes.map(String),
    method: optionalText(auth.method, "hello.auth.method", VENDOR),
    deviceToken: optionalText(auth.deviceToken, "hello.auth.deviceToken", VENDOR),
  };
}
