/** What a call was aimed at, by the parameter that names it for that service; never a guess from free text. */
import { entryOf, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { at, lastSegment, list, text } from "./json-path.ts";
import type { OpenedRecord } from "./record.ts";
import { ABOUT_ONESELF, ANSWERS, COMMON, FOLDED, LISTS, PARAMETERS } from "./target-tables.ts";

export interface Target {
  readonly name: string;
  readonly type: string | undefined;
}

export function targetOf(record: OpenedRecord, actor: string): Target {
  const { event, source, account } = record;
  if (source === "signin") return { name: account ?? "unknown", type: "account" };
  return (
    inParameters(event, source) ??
    inAnswer(event, source) ??
    inLists(event, source) ??
    inResources(event) ??
    (record.resource === undefined ? undefined : { name: record.resource, type: undefined }) ??
    fallback(record, actor)
  );
}

function inParameters(event: JsonObject, source: string): Target | undefined {
  const parameters = at(event, "requestParameters");
  if (!isObject(parameters)) return undefined;
  // EC2 nests the parameters of its newer calls under `<Call>Request`, in capitals.
  const wrapper = Object.keys(parameters).find((key) => key.endsWith("Request"));
  for (const candidates of [entryOf(PARAMETERS, source) ?? [], COMMON]) {
    for (const [parameter, type] of candidates) {
      const name = text(parameters, parameter) ?? (wrapper && text(parameters, wrapper, capitalized(parameter)));
      if (name !== undefined && name !== "") return named(name, type);
    }
  }
  return undefined;
}

function capitalized(parameter: string): string {
  return parameter.charAt(0).toUpperCase() + parameter.slice(1);
}

function inAnswer(event: JsonObject, source: string): Target | undefined {
  for (const [path, type] of entryOf(ANSWERS, source) ?? []) {
    const name = text(event, "responseElements", ...path);
    if (name !== undefined) return named(name, type);
  }
  return undefined;
}

function inLists(event: JsonObject, source: string): Target | undefined {
  for (const [path, member, type] of entryOf(LISTS, source) ?? []) {
    for (const half of ["requestParameters", "responseElements"]) {
      const names = listed(event, [half, ...path], member);
      if (names.length > 0) return { name: names.join(", "), type };
    }
  }
  return undefined;
}

/** EC2 writes a list of one as the thing itself. */
function listed(event: JsonObject, path: readonly string[], member: string | undefined): readonly string[] {
  const found = at(event, ...path);
  const values = isObject(found) && !("items" in found) ? [found] : list(found);
  const names = values.map((value) => (member === undefined ? text(value) : text(value, member)));
  return names.filter((name) => name !== undefined);
}

function inResources(event: JsonObject): Target | undefined {
  for (const resource of list(event, "resources")) {
    const arn = text(resource, "ARN") ?? text(resource, "arn");
    if (arn !== undefined) return { name: arn, type: undefined };
  }
  return undefined;
}

/** A call without parameters is about the caller (`ChangePassword`, `CreateAccessKey` for oneself) or the whole service. */
function fallback(record: OpenedRecord, actor: string): Target {
  if (ABOUT_ONESELF.has(record.call)) return { name: actor, type: "user" };
  return { name: record.source === "" ? "unknown" : `${record.source}.amazonaws.com`, type: "service" };
}

function named(name: string, type: string | undefined): Target {
  if (type === undefined || !FOLDED.has(type) || !name.startsWith("arn:")) return { name, type };
  return { name: type === "function" ? (name.split(":")[6] ?? name) : lastSegment(name), type };
}
