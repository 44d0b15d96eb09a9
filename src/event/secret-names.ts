/**
 * What the name of a field says about its value: a secret, or only something about one. `password` is a secret; `passwordLastUsed`,
 * `accessKeyId` and `secret_type` are facts that an audit needs.
 */

export interface NameVerdict {
  /** What to call the secret that a field of this name holds. */
  readonly secret: string | undefined;
  /** The name says what its value is, and that is no secret, even in the midst of credentials (`userName`, `expiration`). */
  readonly describes: boolean;
  /** Holds an AWS access key id: half of a key pair, and the half that identifies it. */
  readonly accessKeyId: boolean;
  /** The value names a field, as in `{"Name": "Password", "NewValue": "…"}`. */
  readonly names: boolean;
  /** The value is that of the field that a sibling names. */
  readonly holds: boolean;
}

/** What a name must contain, in lower case without separators, to be a secret's. The last one found decides. */
const STEMS: Readonly<Record<string, string>> = {
  passwords: "password",
  password: "password",
  passwds: "password",
  passwd: "password",
  passphrase: "password",
  passcode: "password",
  pwd: "password",
  privatekey: "private-key",
  secretaccesskey: "secret-key",
  secretkey: "secret-key",
  sharedaccesskey: "access-key",
  accesskey: "access-key",
  accountkey: "access-key",
  sharedkey: "access-key",
  masterkey: "access-key",
  signingkey: "signing-key",
  apikey: "api-key",
  authkey: "api-key",
  connectionstring: "connection-string",
  connstr: "connection-string",
  sessiontoken: "session-token",
  securitytoken: "session-token",
  authorization: "authorization",
  signature: "signature",
  credentials: "credential",
  credential: "credential",
  tokens: "token",
  token: "token",
  jwt: "token",
  cookie: "cookie",
  secrets: "secret",
  secret: "secret",
};
const STEM = new RegExp(Object.keys(STEMS).join("|"), "g");

/** Secrets by their whole name. `push_protection_bypassed_by`, for one, is a person. */
const WHOLE: Readonly<Record<string, string>> = {
  protectionbypass: "secret",
  drainurl: "secret-url",
  webhookurl: "secret-url",
  deployhookurl: "secret-url",
};

/** Names that hold a stem and are no secret, whole. Each is a row of the allow-list's test. */
const ALLOWED: ReadonlySet<string> = new Set([
  "hashedtoken",
  "federatedidentitycredential",
  "federatedidentitycredentials",
  "clienttoken",
  "clientrequesttoken",
  "idempotencytoken",
  "resultsignature",
  "httptokens",
  "secretspassed",
  "secretary",
]);

/** Last words of names that speak about a secret, or about anything else that is none. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  `
    action age alert alerts alg algorithm allowed arn arns at audience audiences category changed characters
    configured count counts created date dates decision description details disabled elevation email enabled
    endpoint exists exp expiration expired expires expiry format from guid id identifier identifiers ids interval
    issuer kind length level limit location manager method name names notification owner path permission permissions
    policies policy present profile protection provider reason ref refresh region require required reset revoked rid
    rotated rotation scope scopes source state status statuses subject supported template time times timestamp title
    ttl type types updated uri url used user valid validation validity verification verified version versions
  `
    .trim()
    .split(/\s+/),
);
/** The same for more than a word; all that follows the stem, in lower case without separators. */
const PHRASES =
  /^(?:displayname|expiresat|expiresin|fromconsole|lasteight|lastfour|lastset|lastused|scanning\w*|\w*notificationcontent)$/;

const NAMES: ReadonlySet<string> = new Set([
  "name",
  "key",
  "parametername",
  "propertyname",
  "displayname",
  "field",
  "header",
]);
const HOLDS: ReadonlySet<string> = new Set([
  "value",
  "values",
  "newvalue",
  "oldvalue",
  "old",
  "new",
  "current",
  "previous",
  "stringvalue",
]);

/** Longer names are judged by their end, where names say what they are. */
const MOST_CHARS = 200;
const MOST_VERDICTS = 4096;
const verdicts = new Map<string, NameVerdict>();

/** Pure; remembers its answers, because a feed's records all have the same few names. */
export function judgeName(name: string): NameVerdict {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = judge(name);
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
  if (name.length <= MOST_CHARS) verdicts.set(name, verdict);
  return verdict;
}

/** A placeholder in a name says what was taken out, not what the field holds. */
const PLACEHOLDER = /\[redacted:[^\]]*\]/g;

function judge(given: string): NameVerdict {
  const name = given.includes("[redacted:") ? given.replace(PLACEHOLDER, "0") : given;
  const plain = name
    .slice(-MOST_CHARS)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
  const accessKeyId = plain.endsWith("accesskeyid");
  const last = [...plain.matchAll(STEM)].at(-1);
  const rest = last === undefined ? plain : plain.slice(last.index + last[0].length);
  const describes =
    accessKeyId ||
    ALLOWED.has(plain) ||
    DESCRIPTIONS.has(rest) ||
    (rest !== "" && DESCRIPTIONS.has(lastWord(name))) ||
    PHRASES.test(rest);
  return {
    secret: secretCalled(plain) ?? (last === undefined || describes ? undefined : STEMS[last[0]]),
    describes,
    accessKeyId,
    names: NAMES.has(plain),
    holds: HOLDS.has(plain),
  };
}

function secretCalled(plain: string): string | undefined {
  return Object.hasOwn(WHOLE, plain) ? WHOLE[plain] : undefined;
}

/** `Id` of `secretAccessKeyId`, `at` of `expires_at`; in lower case. */
function lastWord(name: string): string {
  const words = name.slice(-MOST_CHARS).match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g);
  return words?.at(-1)?.toLowerCase() ?? "";
}

/** What stands where a secret would, and gives nothing away: a vendor's mask, a switch, nothing. */
const HARMLESS =
  /^(?:\**|\[\]|\{\}|\[redacted(?::[\w.:-]{1,100})?\]|hidden_due_to_security_reasons|value hidden due to security reasons\.?|<sensitivedataremoved>|__openclaw_redacted__|__\w{1,40}__|redacted|hidden|true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|required|optional|success|failure|allow|deny)$/i;

/** Whether the value of a secret-named field may stay. */
export function isHarmless(value: string): boolean {
  return HARMLESS.test(value);
}
