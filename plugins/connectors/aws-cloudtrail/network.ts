/** Which addresses and ports a firewall rule names, and whether it lets everybody in. */
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { at, list, text } from "./json-path.ts";
import type { OpenedRecord } from "./record.ts";

export interface Opening {
  /** CIDR ranges, comma-separated, at most `MOST`. */
  readonly cidr?: string | undefined;
  /** Such as `tcp/22` or `tcp/8000-8080`; `all` for every protocol. */
  readonly ports?: string | undefined;
  /** Lets the whole internet in. */
  readonly public?: true | undefined;
}

/** A rule may name hundreds; the rest stays in the record. */
const MOST = 20;

/** Operations that let traffic in. Taking a rule away, or letting traffic out, opens nothing. */
const OPENS: ReadonlySet<string> = new Set([
  "AuthorizeSecurityGroupIngress",
  "ModifySecurityGroupRules",
  "CreateNetworkAclEntry",
  "ReplaceNetworkAclEntry",
  "AuthorizeDBSecurityGroupIngress",
]);

interface Rule {
  readonly ranges: readonly string[];
  readonly ports: string | undefined;
}

/** Only for records of type `security_group_change`. */
export function openingOf(record: OpenedRecord): Opening {
  const rules = rulesOf(record.event);
  const ranges = unique(rules.flatMap((rule) => rule.ranges));
  const open = OPENS.has(record.name) && !isOutbound(record) && ranges.some((range) => range.endsWith("/0"));
  return { cidr: joined(ranges), ports: joined(unique(rules.map((rule) => rule.ports))), public: open || undefined };
}

/** The request's writings over the years; what AWS made of it in the answer only where the request has nothing. */
function rulesOf(event: JsonObject): readonly Rule[] {
  const parameters = at(event, "requestParameters");
  const asked = [
    ...list(parameters, "ipPermissions").map(permission),
    ...modifiedRules(parameters).map(flat),
    ...(isObject(parameters) ? [flat(parameters)] : []),
  ].filter((rule) => rule.ranges.length > 0);
  return asked.length > 0 ? asked : list(event, "responseElements", "securityGroupRuleSet").map(flat);
}

function permission(value: unknown): Rule {
  const ranges = [
    ...list(value, "ipRanges").map((range) => text(range, "cidrIp")),
    ...list(value, "ipv6Ranges").map((range) => text(range, "cidrIpv6")),
  ];
  return { ranges: unique(ranges), ports: portsOf(value) };
}

const CIDR_NAMES = [
  "cidrIp",
  "cidrIpv4",
  "cidrIpv6",
  "cidrBlock",
  "ipv6CidrBlock",
  "cIDRIP",
  "CidrIpv4",
  "CidrIpv6",
] as const;

function flat(value: unknown): Rule {
  return { ranges: unique(CIDR_NAMES.map((name) => text(value, name))), ports: portsOf(value) };
}

/** `ModifySecurityGroupRulesRequest.SecurityGroupRule`: one, or several, each with the rule inside under the same name. */
function modifiedRules(parameters: unknown): readonly unknown[] {
  const found = at(parameters, "ModifySecurityGroupRulesRequest", "SecurityGroupRule");
  return (Array.isArray(found) ? found : [found]).map((one) => at(one, "SecurityGroupRule"));
}

function portsOf(rule: unknown): string | undefined {
  const protocol = text(rule, "ipProtocol") ?? text(rule, "IpProtocol") ?? text(rule, "aclProtocol");
  if (protocol === undefined) return undefined;
  if (protocol === "-1") return "all";
  const from = text(rule, "fromPort") ?? text(rule, "FromPort") ?? text(rule, "portRange", "from");
  const to = text(rule, "toPort") ?? text(rule, "ToPort") ?? text(rule, "portRange", "to");
  if (from === undefined) return protocol;
  return to === undefined || to === from ? `${protocol}/${from}` : `${protocol}/${from}-${to}`;
}

function isOutbound({ event }: OpenedRecord): boolean {
  const entry = at(event, "requestParameters");
  if (at(entry, "egress") === true || text(entry, "ruleAction") === "deny") return true;
  const made = list(event, "responseElements", "securityGroupRuleSet");
  return made.length > 0 && made.every((rule) => at(rule, "isEgress") === true);
}

function unique(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function joined(values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined;
  const rest = values.length - MOST;
  return values.slice(0, MOST).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
