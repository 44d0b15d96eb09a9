/**
 * A device's identity: an Ed25519 key that proves to the gateway who is calling. The key never leaves this machine; what is
 * sent are its public half and a signature over the very words of one handshake.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { MallcopError } from "../../../src/connector/errors.ts";

/** What stands before a 32-byte seed to make PKCS#8 of it (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const RAW_BYTES = 32;

export interface DeviceKey {
  /** SHA-256 of the raw public key, in hex; how `openclaw devices list` shows it. */
  readonly id: string;
  /** The raw public key in base64url. */
  readonly publicKey: string;
  /** A signature in base64url. */
  sign(text: string): string;
  /** PKCS#8 in base64, on one line: what is stored as OPENCLAW_DEVICE_KEY. A secret. */
  export(): string;
}

export function makeDeviceKey(): DeviceKey {
  return deviceKey(generateKeyPairSync("ed25519").privateKey);
}

/**
 * @param text PKCS#8 in PEM or base64, or a seed of 32 bytes in base64 or base64url
 * @throws MallcopError `config-invalid`, without any of the text
 */
export function parseDeviceKey(text: string): DeviceKey {
  try {
    const key = privateKey(text.trim());
    if (key.asymmetricKeyType === "ed25519") return deviceKey(key);
  } catch {
    // What OpenSSL says of a broken key may quote it.
  }
  throw new MallcopError("config-invalid", {
    path: "OPENCLAW_DEVICE_KEY",
    problem: "the secret holds no Ed25519 key",
    advice: "Store it again as `mallcop openclaw pair` printed it, whole and on one line.",
  });
}

function privateKey(text: string): KeyObject {
  if (text.startsWith("-----BEGIN")) return createPrivateKey(text);
  const bytes = Buffer.from(text, "base64");
  const key = bytes.length === RAW_BYTES ? Buffer.concat([PKCS8_ED25519, bytes]) : bytes;
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

function deviceKey(key: KeyObject): DeviceKey {
  const raw = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-RAW_BYTES);
  return {
    id: createHash("sha256").update(raw).digest("hex"),
    publicKey: raw.toString("base64url"),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("base64url"),
    export: () => key.export({ type: "pkcs8", format: "der" }).toString("base64"),
  };
}
