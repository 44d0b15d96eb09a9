/**
 * Credentials that nothing tells but the words before them, in URLs, headers, command lines and log lines. As secret-shapes.ts:
 * every pattern is linear on hostile input.
 */
import type { SecretShape } from "./secret-shapes.ts";

const WORD =
  "(?:pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|account|auth|master|private|shared|signing|storage)[_-]?(?:access[_-]?)?key|connection[_-]?string|signature|(?<![A-Za-z])sig)";
const SIGN = "(?:=|%3d|:)";
const WORDS: readonly string[] = [
  ...["password", "passwd", "passphrase", "pwd", "secret", "token", "signature", "connectionstring"],
  ...["connection_string", "connection-string", "sig=", "sig%3d", "sig "],
  ...["=", ":", "%3d", " ", '"', "'", "\\"].map((after) => `key${after}`),
];
/** Between a word and its sign in the text of JSON: a quote that is a field name's end is not meant. */
const JSON_GAP = String.raw`(?:\\+["']|')?(?:\s|\\[nrt]){0,2}`;

export const SECRETS_IN_CONTEXT: readonly SecretShape[] = [
  {
    label: "password",
    anchors: ["://"],
    inJson: /:\/\/[^\s:/@"'<>]{0,256}:[^\s/"'<>?#]{1,512}@/,
    pattern: /(?<=[A-Za-z0-9]:\/\/)[^\s:/@"'<>]{0,256}:(?<secret>[^\s/"'<>?#]{1,512})(?=@)/g,
  },
  {
    label: "authorization",
    anchors: ["bearer", "basic"],
    inJson: /(?:bearer|basic)(?:%20|[ +])/i,
    pattern: /(?<![A-Za-z])(?:bearer|basic)(?:%20|[ +]){1,3}(?<secret>[\w.~+/=-]{8,})/gi,
    accept: (secret) => /\d/.test(secret) || secret.length >= 32,
  },
  {
    label: "authorization",
    anchors: ["authorization"],
    inJson: new RegExp(`authorization${JSON_GAP}${SIGN}`, "i"),
    pattern:
      /authorization\\{0,4}["']?\s{0,2}[:=]\s{0,2}\\{0,4}["']?(?:[A-Za-z][A-Za-z0-9-]{1,24} {1,2})?(?<secret>[^\s"',;\\]{6,})/gi,
    accept: (secret) => /\d/.test(secret),
  },
  { label: "cookie", anchors: ["cookie:"], pattern: /cookie:\s{0,2}(?<secret>[^\r\n"\\]{4,})/gi },
  {
    label: "secret",
    anchors: WORDS,
    inJson: new RegExp(WORD + JSON_GAP + SIGN, "i"),
    pattern: new RegExp(
      String.raw`:?${WORD}(?:\\{0,4}["'])?\s{0,2}${SIGN}\s{0,2}\\{0,4}["']?(?<secret>(?<=["'])[^"'\\]+|(?<!["'])[^\s"'&;,<>\\=][^\s"'&;,<>\\]*)`,
      "gi",
    ),
    accept: isValue,
  },
  {
    label: "secret",
    anchors: ["password ", "passwd ", "token ", "secret ", "api-key "],
    inJson: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) /i,
    pattern: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) {1,3}["']?(?<secret>[^\s"'-][^\s"']{2,})/gi,
  },
];

/**
 * After `=` and in quotes, anything is a value. After a bare colon it may be prose (`invalid token: expired`), or part of a name
 * with colons (`arn:aws:secretsmanager:…:secret:name`).
 */
function isValue(secret: string, match: string): boolean {
  const before = match.slice(0, match.length - secret.length).trimEnd();
  return !before.endsWith(":") || (!match.startsWith(":") && secret.length >= 8 && /\d/.test(secret));
}
