/** Replaces secrets in a text by placeholders until there is nothing left to replace, so that a second pass finds nothing. */
import { Anchors } from "./anchors.ts";
import { type SecretForm, secretForms } from "./secret-forms.ts";
import { isHarmless } from "./secret-names.ts";
import { ACCESS_KEY_ID, SECRET_SHAPES, type SecretShape } from "./secret-shapes.ts";

export interface Scrubber {
  /** Whether a JSON text may hold a secret, by one scan. If it holds none, neither does any string in it. */
  suspects(json: string): boolean;
  /** The text without secrets. `keepAccessKeyIds`: it may be an AWS access key id. */
  scrub(text: string, keepAccessKeyIds?: boolean): string;
}

interface Rule {
  readonly label: string;
  readonly anchors: readonly string[];
  readonly inJson?: RegExp | undefined;
  readonly apply: (text: string) => string;
}

const OPEN = "[redacted:";
const LONGEST_PLACEHOLDER = 120;
/** Every pass takes away a secret and leaves nothing new but placeholders, so that few are needed. */
const MOST_PASSES = 16;

/** What stands where a secret was. Says what sort it was, and nothing about the secret itself. */
export function placeholder(label: string): string {
  return `${OPEN}${label}]`;
}

export function createScrubber(secrets: readonly { readonly name: string; readonly value: string }[]): Scrubber {
  const rules = [...formRules(secrets), ...SECRET_SHAPES.map(shapeRule)];
  const anchors = new Anchors(rules.map((rule) => rule.anchors));
  const pass = (text: string, hits: readonly number[], keepAccessKeyIds: boolean) => {
    let clean = text;
    for (const hit of hits) {
      const rule = rules[hit];
      if (rule !== undefined && !(keepAccessKeyIds && rule.label === ACCESS_KEY_ID)) clean = rule.apply(clean);
    }
    return clean;
  };
  return {
    suspects: (json) => anchors.scan(json).some((hit) => rules[hit]?.inJson?.test(json) ?? true),
    scrub(text, keepAccessKeyIds = false) {
      let clean = text;
      for (let passes = 0; passes < MOST_PASSES; passes++) {
        const hits = anchors.scan(clean);
        const cleaner = hits.length === 0 ? clean : pass(clean, hits, keepAccessKeyIds);
        if (cleaner === clean) return clean;
        clean = cleaner;
      }
      return placeholder("unreadable");
    },
  };
}

function shapeRule({ label, anchors, pattern, inJson, accept }: SecretShape): Rule {
  const found = placeholder(label);
  const replace = (match: string, ...rest: readonly unknown[]): string => {
    // The groups, if named, come last.
    const secret = secretGroup(rest.at(-1)) ?? match;
    if (isHarmless(secret) || accept?.(secret, match) === false) return match;
    return match.slice(0, match.length - secret.length) + found;
  };
  return { label, anchors, inJson, apply: (text) => text.replace(pattern, replace) };
}

function secretGroup(groups: unknown): string | undefined {
  if (typeof groups !== "object" || groups === null || !("secret" in groups)) return undefined;
  return typeof groups.secret === "string" ? groups.secret : undefined;
}

function formRules(secrets: readonly { readonly name: string; readonly value: string }[]): readonly Rule[] {
  const labels = new Map(secrets.map(({ name }) => [name, `secret:${name.replace(/[^\w.-]/g, "_").slice(0, 80)}`]));
  const ours = new Set([...SECRET_SHAPES.map(({ label }) => label), ...labels.values()].map(placeholder));
  return secrets
    .flatMap(({ name, value }) => secretForms(value).map((form) => ({ form, label: labels.get(name) ?? "secret" })))
    .sort((one, other) => other.form.text.length - one.form.text.length)
    .map(({ form, label }) => ({
      label,
      anchors: rarestAnchor(form.text),
      apply: (text) => replaceForm(text, form, placeholder(label), ours),
    }));
}

/** Four characters that JSON writes as they are; the fewer lower-case letters, the fewer texts have them by accident. */
function rarestAnchor(text: string): readonly string[] {
  const candidates = Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
  const usable = candidates.filter((candidate) => /^[!#-[\]-~]{4}$/.test(candidate));
  const letters = (candidate: string) => candidate.replace(/[^a-z]/g, "").length;
  return usable.sort((one, other) => letters(one) - letters(other)).slice(0, 1);
}

function replaceForm(text: string, form: SecretForm, found: string, ours: ReadonlySet<string>): string {
  let at = text.indexOf(form.text);
  if (at < 0) return text;
  let clean = "";
  let done = 0;
  for (; at >= 0; at = text.indexOf(form.text, Math.max(done, at + 1))) {
    // A secret may be a word of our own placeholders: there it says nothing.
    if (isInPlaceholder(text, at, ours)) continue;
    const [from, to] = form.base64 ? base64Run(text, at, at + form.text.length, done) : [at, at + form.text.length];
    clean += text.slice(done, from) + found;
    done = to;
  }
  return clean + text.slice(done);
}

function isInPlaceholder(text: string, at: number, ours: ReadonlySet<string>): boolean {
  const start = Math.max(0, at - LONGEST_PLACEHOLDER);
  const near = text.slice(start, at + LONGEST_PLACEHOLDER);
  const open = near.lastIndexOf(OPEN, at - start);
  const close = near.indexOf("]", at - start);
  return open >= 0 && close >= 0 && ours.has(near.slice(open, close + 1));
}

function base64Run(text: string, from: number, to: number, least: number): readonly [from: number, to: number] {
  let start = from;
  while (start > least && isBase64(text.charCodeAt(start - 1))) start--;
  let end = to;
  while (isBase64(text.charCodeAt(end))) end++;
  while (text[end] === "=") end++;
  return [start, end];
}

function isBase64(code: number): boolean {
  const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
  return isLetter || (code >= 47 && code <= 57) || code === 43 || code === 45 || code === 95;
}
