/**
 * Fingerprints of values that must be compared but not stored. Keyed, so that nobody who can read the repository can try
 * guesses; without a key only presence is kept, and nothing can be learned from it.
 */
import { createHash, createHmac } from "node:crypto";

/** There is a value, and no key to tell more of it. */
export const PRESENT = "present";

const FINGERPRINT = /^hmac:([0-9a-f]{8}):[0-9a-f]{32}$/;

/** `hmac:<8 hex digits that name the key>:<32 hex digits>`, or `present` without a key. */
export function createFingerprint(key: string | undefined): (value: string) => string {
  if (key === undefined) return () => PRESENT;
  const keyId = createHash("sha256").update(`mallcop key id|${key}`).digest("hex").slice(0, 8);
  return (value) => `hmac:${keyId}:${createHmac("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}

/** `unknown`: made without a key, or with two keys, so that nothing can be said. */
export function compareFingerprints(a: string, b: string): "same" | "changed" | "unknown" {
  const [keyA, keyB] = [FINGERPRINT.exec(a)?.[1], FINGERPRINT.exec(b)?.[1]];
  if (keyA === undefined || keyA !== keyB) return "unknown";
  return a === b ? "same" : "changed";
}
