/** The spellings in which a known secret may turn up: as it is, in base64, in a URL, in JSON. */

/** Shorter secrets would be found everywhere by accident; they are not looked for, and `createRedactor` says which. */
export const SHORTEST_SECRET = 6;

export interface SecretForm {
  readonly text: string;
  /** Stands in a longer base64 run, all of which goes: its ends would give away the secret's. */
  readonly base64: boolean;
}

/** Longest first, each once. */
export function secretForms(secret: string): readonly SecretForm[] {
  const forms = new Map<string, SecretForm>();
  for (const value of new Set([secret, secret.trim(), ...longLines(secret)])) {
    if (value.length < SHORTEST_SECRET) continue;
    for (const text of spellings(value)) forms.set(text, { text, base64: false });
    for (const text of base64Cores(value)) if (!forms.has(text)) forms.set(text, { text, base64: true });
  }
  return [...forms.values()].sort((one, other) => other.text.length - one.text.length);
}

/** Lines of a key file are printed one by one; the first and last lines of PEM are nobody's secret. */
function longLines(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
}

function spellings(value: string): ReadonlySet<string> {
  const json = JSON.stringify(value).slice(1, -1);
  const asciiJson = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const url = encodeURIComponent(value.toWellFormed());
  const strictUrl = url.replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const urls = [url, strictUrl].flatMap((encoded) => [encoded, encoded.replaceAll("%20", "+")]);
  return new Set([value, json, json.replaceAll("/", "\\/"), asciiJson, ...urls, ...urls.map(lowerHex)]);
}

function lowerHex(url: string): string {
  return url.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}

/** The characters of a base64 run that depend on the secret alone, for each of the three ways it can lie in a run of bytes. */
function base64Cores(value: string): readonly string[] {
  const bytes = Buffer.from(value, "utf8");
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    const core = text.slice(first, last);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_"), encodeURIComponent(core)];
  });
}
