/** Reads IAM policy documents just far enough to say who may do it and whether it is everything. */
import { isObject } from "../../../src/connector/shape.ts";
import { at, text } from "./json-path.ts";

export interface PolicyReading {
  /** Allows every action on every resource, under no condition. */
  readonly everything: boolean;
  /** Principals that are allowed something: ARNs, account ids, `*`, `service:…`, `federated:…`. Sorted. */
  readonly principals: readonly string[];
  /** Allows everybody something, under no condition. */
  readonly public: boolean;
}

/**
 * @param document JSON text (IAM answers percent-encode it) or the parsed document
 * @returns `undefined` if there is no policy that can be read
 */
export function readPolicy(document: unknown): PolicyReading | undefined {
  const parsed = typeof document === "string" ? parse(document) : document;
  const statement = at(parsed, "Statement");
  const allowed = several(statement).filter((one) => isObject(one) && text(one, "Effect") === "Allow");
  if (statement === undefined) return undefined;
  const unconditional = allowed.filter((one) => !isConditional(one));
  return {
    everything: unconditional.some((one) => grantsAll(one, "Action") && grantsAll(one, "Resource")),
    principals: [...new Set(allowed.flatMap(principalsOf))].sort(),
    public: unconditional.some((one) => principalsOf(one).includes("*")),
  };
}

/** Account ids among principals, except `own`. An id of twelve digits or the fifth part of an ARN. */
export function foreignAccounts(principals: readonly string[], isOwn: (account: string) => boolean): readonly string[] {
  const accounts = principals.map((principal) =>
    /^\d{12}$/.test(principal) ? principal : /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1],
  );
  return accounts.filter((account) => account !== undefined && !isOwn(account)).map(String);
}

function parse(document: string): unknown {
  for (const read of [(json: string) => json, decodeURIComponent]) {
    try {
      return JSON.parse(read(document));
    } catch {
      // The other writing may be the right one.
    }
  }
  return undefined;
}

function principalsOf(statement: unknown): readonly string[] {
  const principal = at(statement, "Principal");
  if (typeof principal === "string") return [principal];
  const strings = (name: string) => several(at(principal, name)).filter((value) => typeof value === "string");
  return [
    ...strings("AWS"),
    ...strings("CanonicalUser"),
    ...strings("Service").map((name) => `service:${name}`),
    ...strings("Federated").map((name) => `federated:${name}`),
  ];
}

function isConditional(statement: unknown): boolean {
  const condition = at(statement, "Condition");
  return isObject(condition) && Object.keys(condition).length > 0;
}

function grantsAll(statement: unknown, name: "Action" | "Resource"): boolean {
  return several(at(statement, name)).some((value) => value === "*" || value === "*:*");
}

function several(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
