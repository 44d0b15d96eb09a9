/**
 * Turns an answer into settings that can be stored and compared: secrets as fingerprints, long texts as hashes, addresses without
 * what may let somebody in. Nothing else of an answer is kept.
 */
import { createHash } from "node:crypto";
import type { Context, Item, Json } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list, text } from "../../../src/connector/shape.ts";
import type { Area } from "./config-areas.ts";
import { VENDOR } from "./keys.ts";

type Fingerprint = Context["fingerprint"];

/** Settings that hold a secret, by the last part of their name. */
const SECRET =
  /secret|pass(?:word|wd|phrase)?$|_token$|api_key$|access_key|private|signing_key|encryption_key|root_key|service_key|connection_?string|test_otp|^value$|credential|metadata_xml/i;
/** Settings whose name only looks like it. */
const HARMLESS = /_enabled$|_required$|_length$|_exp$|^password_/i;
/** Mail and message bodies. */
const BODY = /template|_content$/i;
const LONGEST = 1000;

/** The settings of an area, by their dotted names. */
export function settingsOf(answer: JsonObject, area: Pick<Area, "keep">, fingerprint: Fingerprint): readonly Item[] {
  return leaves(kept(answer, area.keep), "", fingerprint).map(([key, value]) => ({ key, value }));
}

/** The things of a list, by their ids. @throws MallcopError if it is no list of things with ids */
export function thingsOf(answer: unknown, area: Area, fingerprint: Fingerprint): readonly Item[] {
  const found = area.list === "" || !isObject(answer) ? answer : answer[area.list ?? ""];
  const id = area.key ?? "id";
  return list(found, area.path, VENDOR).map((one, index) => {
    const thing: JsonObject = isObject(one) ? one : {};
    const key = text(thing[id], `${area.path}[${index}].${id}`, VENDOR);
    return { key, value: Object.fromEntries(leaves(kept(thing, area.keep), "", fingerprint)) };
  });
}

function kept(object: JsonObject, names: readonly string[] | undefined): JsonObject {
  if (names === undefined) return object;
  return Object.fromEntries(names.flatMap((name) => (object[name] === undefined ? [] : [[name, object[name]]])));
}

function leaves(value: JsonObject, prefix: string, fingerprint: Fingerprint): readonly (readonly [string, Json])[] {
  return Object.entries(value).flatMap(([name, one]): readonly (readonly [string, Json])[] => {
    const path = `${prefix}${name}`;
    if (isObject(one) && !isSecret(name)) return leaves(one, `${path}.`, fingerprint);
    return [[path, leaf(name, one, fingerprint)]];
  });
}

function leaf(name: string, value: unknown, fingerprint: Fingerprint): Json {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return value ?? null;
  if (isSecret(name)) return { fingerprint: fingerprint(typeof value === "string" ? value : JSON.stringify(value)) };
  if (typeof value === "number") return value;
  if (typeof value === "string" && isLong(name, value)) return { sha256: hashOf(value) };
  if (typeof value === "string") return textLeaf(value, fingerprint);
  if (!Array.isArray(value)) return { sha256: hashOf(JSON.stringify(value)) };
  return value.map((one) => withoutCredentials(typeof one === "string" ? one : JSON.stringify(one)).shown).sort();
}

/** Of an address with user name, password or query, the rest is shown and those are only compared. */
function textLeaf(value: string, fingerprint: Fingerprint): Json {
  const { shown, hidden } = withoutCredentials(value);
  return hidden === "" ? value : { shown, fingerprint: fingerprint(hidden) };
}

function isSecret(name: string): boolean {
  return SECRET.test(name) && !HARMLESS.test(name);
}

function isLong(name: string, value: string): boolean {
  return value.length > LONGEST || (BODY.test(name) && value.length > 80);
}

function hashOf(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 32);
}

/** A text, and what its addresses hold that may let somebody in. */
function withoutCredentials(value: string): { readonly shown: string; readonly hidden: string } {
  const hidden: string[] = [];
  const shown = value.replace(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s,"]+/gi, (address) => {
    const url = URL.parse(address);
    if (url === null) {
      hidden.push(address);
      return "(address)";
    }
    const rest = `${url.username}:${url.password}${url.search}${url.hash}`;
    if (rest === ":") return address;
    hidden.push(rest);
    return `${url.protocol}//${url.host}${url.pathname}`;
  });
  return { shown, hidden: hidden.join("\n") };
}
