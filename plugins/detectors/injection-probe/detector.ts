/** Names and texts that speak to whoever reads the log. Patterns are linear; a text is looked at once, however often it comes. */
import type { Detector, Draft } from "../../../src/detect/contract.ts";
import { own, say } from "../../../src/detect/say.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

interface Probe {
  readonly aims: string;
  readonly pattern: RegExp;
}

/** No nested repetition: each runs in time linear in the text. */
const PROBES: readonly Probe[] = [
  {
    aims: "a language model",
    pattern:
      /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your)\b.{0,40}\b(?:instruction|prompt|rule|context|direction|guideline)/i,
  },
  {
    aims: "a language model",
    pattern: /\b(?:system|developer) ?(?:prompt|message|override)\b|(?:^|[\s\]])(?:system|assistant) ?: ?\S/i,
  },
  {
    aims: "a language model",
    pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext)|\[\/?INST\]|<\/?(?:system|assistant)>/i,
  },
  {
    aims: "a language model",
    pattern:
      /\byou are now\b|\b(?:report|say|answer|conclude|mark)\b.{0,30}\b(?:all is well|no (?:threat|finding|issue|anomal)|benign|false positive|safe)\b/i,
  },
  { aims: "mallcop's markers", pattern: /USER_DATA_(?:BEGIN|END)/i },
  {
    aims: "the runner",
    pattern:
      /(?:^|\s|\})::(?:set-output|set-env|add-mask|stop-commands|warning|error|notice|debug|group|add-path)[ :]/i,
  },
  {
    aims: "a shell",
    pattern: /\$\([^)]{2,80}\)|`[^`]{3,80}`|[;&|]\s{0,3}(?:curl|wget|bash|sh|nc|python3?|powershell)\s/,
  },
  { aims: "a log library", pattern: /\$\{(?:jndi|env|sys|lower|upper|java)[:$]/i },
  { aims: "a browser", pattern: /<(?:script|iframe|svg|img)\b[^>]{0,80}|javascript:[^\s]/i },
  {
    aims: "a database",
    pattern:
      /'\s{0,3}(?:or|and)\s{1,3}'?\d+'?\s{0,3}=|\bunion\s{1,3}(?:all\s{1,3})?select\b|;\s{0,3}drop\s{1,3}table\b/i,
  },
  { aims: "a spreadsheet", pattern: /^[=+@-](?:cmd\||HYPERLINK\(|IMPORTXML\(|WEBSERVICE\()/i },
  // The airlock has made hidden characters visible: those that turn or hide what stands beside them.
  { aims: "whoever reads it", pattern: /\\u\{(?:20[26][A-E]|206[6-9]|E00[0-7][0-9A-F])\}/i },
];
/** Nothing above fits into text without any of these. */
const WORTH_A_LOOK = /[\s\\<$`'=|]|:[:\s]|_DATA_/i;
/** An app's line may say anything, and what only the vendor or mallcop writes speaks to nobody. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "line connector feed text reason outcome actor_type target_type region account source_ip country event_source error_code " +
    "access_key_id correlation_id operation_id object_id app_id target_id token_id hashed_token status sub_status category"
  ).split(" "),
);
const LONGEST = 4096;
const MOST_REMEMBERED = 20_000;

const SHORTEST = 8;
/** Found to speak to nobody; kept for speed alone, and forgotten all at once. */
const harmless = new Set<string>();

const detector: Detector = {
  *detect(events) {
    for (const event of events) {
      const draft = judge(event);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function judge(event: CleanEvent): Draft | undefined {
  const { actor, target, metadata } = event;
  if (mayAim(actor) || mayAim(target)) {
    const draft = drafted(event, "actor", actor) ?? drafted(event, "target", target);
    if (draft !== undefined) return draft;
  }
  for (const name in metadata) {
    const value = metadata[name];
    if (typeof value !== "string" || NOT_NAMES.has(name) || !mayAim(value)) continue;
    const draft = drafted(event, name.replaceAll("_", " "), value);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** Texts that come again and again are looked up, not looked at. */
function mayAim(text: string): boolean {
  return text.length >= SHORTEST && !harmless.has(text);
}

function drafted(event: CleanEvent, field: string, text: string): Draft | undefined {
  const aims = text.length < SHORTEST ? undefined : aimOf(text);
  if (aims === undefined) {
    if (harmless.size >= MOST_REMEMBERED) harmless.clear();
    if (text.length < 200) harmless.add(text);
    return undefined;
  }
  return {
    key: ["probe", aims, event.actor],
    source: event.source,
    severity: "warn",
    title: say`A ${own(field)} speaks to ${own(aims)}`,
    why: say`The ${own(field)} of ${event.action} by ${event.actor} holds text that is meant for ${own(aims)}: ${text}.`,
    next: say`Do not paste it anywhere. Find out who could choose this text, and look at what else they did.`,
    events: [event],
  };
}

function aimOf(text: string): string | undefined {
  if (!WORTH_A_LOOK.test(text)) return undefined;
  const head = text.slice(0, LONGEST);
  return PROBES.find(({ pattern }) => pattern.test(head))?.aims;
}
