/**
 * Which settings guard a project, and which way they are turned when it gets weaker. Anything that guards is `warn` when it is
 * weakened, and `critical` where it opens the project to everybody.
 */
import { BlockList, isIP } from "node:net";
import type { Json, Severity } from "../../../src/connector/contract.ts";

type Weaker = (before: Json | undefined, after: Json | undefined) => boolean;

const off: Weaker = (_, after) => after === false || after === null;
const on: Weaker = (_, after) => after === true;
const less: Weaker = (before, after) => typeof before === "number" && typeof after === "number" && after < before;
const more: Weaker = (before, after) => typeof before === "number" && typeof after === "number" && after > before;
const always: Weaker = () => true;
const toEverybody: Weaker = (before, after) => isOpen(after) && !isOpen(before);

const wider: Weaker = (before, after) => {
  const had = rangesIn(before);
  return rangesIn(after).some((range) => !had.some((one) => covers(one, range)));
};

/** By area and setting; the first row that fits a setting, and finds it weaker, decides. */
const GUARDS: readonly (readonly [setting: RegExp, isWeaker: Weaker, severity: Severity])[] = [
  [/^network\/config\.dbAllowedCidrs/, toEverybody, "critical"],
  [/^network\/config\.dbAllowedCidrs/, wider, "warn"],
  [/^ssl\/currentConfig\.database$/, off, "critical"],
  [/^buckets\/public$/, on, "critical"],
  [/^auth(?:-settings)?\/(?:mailer|phone|sms)_autoconfirm$/, on, "warn"],
  [/^auth\/external_anonymous_users_enabled$/, on, "warn"],
  [/^auth-settings\/external\.anonymous_users$/, on, "warn"],
  [/^auth\/mailer_allow_unverified_email_sign_ins$/, on, "warn"],
  [/^auth\/mfa_allow_low_aal$/, on, "warn"],
  [/^auth\/mfa_\w+_enabled$/, off, "warn"],
  [/^auth\/password_min_length$/, less, "warn"],
  [/^auth\/password_hibp_enabled$/, off, "warn"],
  [/^auth\/refresh_token_rotation_enabled$/, off, "warn"],
  [/^auth\/security_captcha_enabled$/, off, "warn"],
  [/^auth\/security_update_password_require/, off, "warn"],
  [/^auth\/audit_log_disable_postgres$/, on, "warn"],
  [/^auth\/(?:jwt_exp|mailer_otp_exp|sms_otp_exp|rate_limit_\w+)$/, more, "warn"],
  [/^auth\/(?:uri_allow_list|site_url|saml_\w+|sessions_\w+|oauth_server_\w+)$/, always, "warn"],
  [/^auth\/hook_\w+_(?:uri|enabled|secrets)$/, always, "warn"],
  [/^auth(?:-settings)?\/disable_signup$/, off, "warn"],
  [/^members\/mfa_enabled$/, off, "warn"],
  [/^members\/role_name$/, always, "warn"],
  [/^data-api\/jwt_secret$/, always, "warn"],
  [/^data-api\/db_schema$/, always, "warn"],
];

/** Lists in which a new thing lets somebody in. */
const DOORS = new Set(["signing-keys", "sso-providers", "third-party-auth", "api-keys", "members"]);

/** @param setting as `auth/jwt_exp` */
export function severityOf(setting: string, before: Json | undefined, after: Json | undefined): Severity {
  const found = GUARDS.find(([pattern, isWeaker]) => pattern.test(setting) && isWeaker(before, after));
  return found?.[2] ?? "info";
}

/** How loud it is that a list has a thing more, or less. */
export function doorSeverity(area: string, appeared: boolean): Severity {
  return DOORS.has(area) && appeared ? "warn" : "info";
}

function isOpen(ranges: Json | undefined): boolean {
  return rangesIn(ranges).some((range) => /\/0+$/.test(range));
}

function rangesIn(ranges: Json | undefined): readonly string[] {
  return Array.isArray(ranges) ? ranges.filter((range) => typeof range === "string") : [];
}

/** Whether one range of addresses lies within another. One that cannot be read lies in none but itself. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
  if (outer === undefined || inner === undefined) return false;
  if (outer.family !== inner.family || outer.bits > inner.bits) return false;
  const block = new BlockList();
  block.addSubnet(outer.address, outer.bits, outer.family);
  return block.check(inner.address, inner.family);
}

interface Range {
  readonly address: string;
  readonly bits: number;
  readonly family: "ipv4" | "ipv6";
}

/** `203.0.113.0/24`; an address alone is a range of one. */
function rangeOf(text: string): Range | undefined {
  const [address = "", length, ...rest] = text.split("/");
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const bits = length === undefined ? most : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (version === 0 || rest.length > 0 || !(bits <= most)) return undefined;
  return { address, bits, family: version === 4 ? "ipv4" : "ipv6" };
}
