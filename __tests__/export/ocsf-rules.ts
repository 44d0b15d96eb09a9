/**
 * What version 1.5.0 of the published OCSF schema demands of the classes that we write: required attributes, the activities
 * that are defined, and of which attributes at least one must be there. Noted by hand from https://schema.ocsf.io/1.5.0, so
 * that an event is judged by the schema and not by the code that made it.
 */
import { isIP } from "node:net";

type Value = Readonly<Record<string, unknown>>;

/** Of every class. @see https://schema.ocsf.io/1.5.0/base_event */
const BASE = ["activity_id", "category_uid", "class_uid", "metadata", "severity_id", "time", "type_uid"];

interface Rule {
  readonly category: number;
  readonly required: readonly string[];
  /** Besides 0, Unknown, and 99, Other. */
  readonly activities: number;
  readonly oneOf?: readonly string[];
}

const CLASSES: Readonly<Record<number, Rule>> = {
  0: { category: 0, required: [], activities: 0 },
  2004: { category: 2, required: ["finding_info"], activities: 3 },
  3001: { category: 3, required: ["user"], activities: 12 },
  3002: { category: 3, required: ["user"], activities: 6, oneOf: ["service", "dst_endpoint"] },
  3004: { category: 3, required: ["entity"], activities: 13 },
  3005: { category: 3, required: ["user", "privileges"], activities: 2 },
  3006: { category: 3, required: ["group"], activities: 6 },
  6002: { category: 6, required: ["app"], activities: 8 },
  6003: { category: 6, required: ["actor", "api", "src_endpoint"], activities: 4 },
};

/** At least one of these must say which it is. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  user: ["account", "name", "uid"],
  group: ["name", "uid"],
  entity: ["name", "uid"],
  app: ["name", "uid"],
  service: ["name", "uid"],
  actor: ["process", "user", "invoked_by", "session", "idp", "app_name", "app_uid"],
  src_endpoint: ["ip", "uid", "name", "hostname", "svc_name", "instance_uid", "domain"],
};

const isObject = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with an event, by the schema; nothing if it is valid. */
export function violations(event: Value): readonly string[] {
  const rule = CLASSES[Number(event.class_uid)];
  if (rule === undefined) return [`there is no class ${String(event.class_uid)}`];
  const said: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || said.push(what));
  for (const name of [...BASE, ...rule.required])
    check(event[name] !== undefined && event[name] !== null, `${name} is required`);
  const activity = Number(event.activity_id);
  check(
    activity === 0 || activity === 99 || (activity >= 1 && activity <= rule.activities),
    `activity ${activity} is not defined`,
  );
  check(activity !== 99 || Boolean(event.activity_name), "activity 99 must say in activity_name what it is");
  check(event.category_uid === rule.category, "category_uid is not the class's");
  check(event.type_uid === Number(event.class_uid) * 100 + activity, "type_uid is not class_uid * 100 + activity_id");
  check([0, 1, 2, 3, 4, 5, 6, 99].includes(Number(event.severity_id)), "severity_id is not defined");
  check(Number.isInteger(event.time), "time is not a number of milliseconds");
  check(
    rule.oneOf === undefined || rule.oneOf.some((name) => event[name] !== undefined),
    `one of ${rule.oneOf} is needed`,
  );
  for (const [name, one] of Object.entries(IDENTITIES)) {
    const value = event[name];
    if (value !== undefined)
      check(isObject(value) && one.some((each) => Boolean(value[each])), `${name} says not which it is`);
  }
  const { metadata, src_endpoint: source, api, finding_info: finding, privileges, unmapped } = event;
  check(
    isObject(metadata) && metadata.version === "1.5.0" && isObject(metadata.product),
    "metadata lacks version or product",
  );
  check(
    isObject(metadata) && isObject(metadata.product) && Boolean(metadata.product.vendor_name),
    "product lacks vendor_name",
  );
  if (isObject(source) && source.ip !== undefined)
    check(isIP(String(source.ip)) !== 0, "src_endpoint.ip is no address");
  if (api !== undefined) check(isObject(api) && Boolean(api.operation), "api lacks operation");
  if (finding !== undefined) check(isObject(finding) && Boolean(finding.uid), "finding_info lacks uid");
  if (privileges !== undefined)
    check(Array.isArray(privileges) && privileges.every((one) => typeof one === "string"), "privileges are no texts");
  check(isObject(unmapped), "unmapped is no object");
  return said;
}
