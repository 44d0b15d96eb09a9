/** The ids of the story's records: made of what they stand for, so that a beat has the same one whenever it is told. */
import { createHash } from "node:crypto";
import type { Json } from "../../../event/event.ts";

export type VendorRecord = { readonly [name: string]: Json };

export function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** @param hash a fingerprint */
export function uuid(hash: string): string {
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export function uuidOf(...parts: readonly unknown[]): string {
  return uuid(fingerprint(parts));
}
