/** What `mallcop verify` can find, and what to do about each: one code, one sentence of advice. */
import type { MallcopError } from "../../connector/errors.ts";

/** Besides these, a finding may have the code of any `MallcopError` that a plugin ends in. */
export const VERIFY_CODES = {
  "capability-undeclared": "Declare it in the manifest's `capabilities`.",
  "capability-unused": "Remove it from the manifest's `capabilities`: the code has no such part.",
  "case-missing": "Put cases into fixtures/: quiet.jsonl with what it passes over, and one that makes it speak.",
  "case-unreadable":
    "A case is JSON lines: what is said, then an event on each line; docs/writing-a-detector.md has the fields.",
  "connector-missing": "Write connector.ts; `mallcop scaffold connector <name>` makes one to start from.",
  "detect-impure":
    "Let detect depend on its events and context alone: no clock, no chance, nothing kept but in context.memory.",
  "detector-missing": "Write detector.ts; `mallcop scaffold detector <name>` makes one to start from.",
  "correlator-unused": "Add a fixture with records that it takes up, or remove it.",
  "digest-unfit": "Give a feed with a digest an overlap of `0s` and no `at`, so that every record is counted once.",
  "event-crashes":
    "Events may lack any field of metadata, and names may be empty: look before you use them, as `textOf` does.",
  "event-undeclared": "Declare the event type in the manifest's `events`, or give one that is.",
  "event-unproduced": "Add a fixture that produces it, or remove it from the manifest.",
  "event-unused": "Add it to a case, or remove it from the manifest.",
  "expected-differs": "If the new outcome is right, run `mallcop verify <name> --update`, and review the difference.",
  "expected-missing": "Run `mallcop verify <name> --update`, and review what it wrote.",
  "failure-swallowed":
    "Throw when the vendor refuses or answers nonsense: whoever returns says that the slice was read to its end.",
  "fixture-exhausted": "Add the page as a fixture, or stop where the last page says so.",
  "fixture-secret": "Revoke it if it was real, and put something made up in its place, with `EXAMPLE` in it.",
  "fixture-unreadable": "A fixture is JSON: the vendor's answer, or an object with `status`, `headers` and `body`.",
  "fixture-unused": "The connector ended before it had read all pages: follow the vendor's link or cursor to the end.",
  "fixtures-missing":
    "Put the vendor's answers into fixtures/<feed>/001.response.json and so on, one file for each request.",
  "host-unused": "Remove the host from the manifest: no request in the fixtures went to it.",
  "id-repeated": "Make `key` of the vendor's own id, so that two records never have one.",
  "listing-incomplete": "Yield `complete: true` with the last page, once everything was listed.",
  "malformed-crashes":
    "Throw `record-malformed` (the decoders such as `object` and `text` do) for what cannot be understood.",
  "metadata-undeclared": "Declare the field in the manifest's `metadata`, or use one of the shared names.",
  "normalize-impure":
    "Let normalize depend on the record and the lookup alone: no clock, no chance, nothing kept between calls.",
  "not-read-only": "Only read: GET, HEAD, or POST for a query.",
  "parameter-unused": "Remove it from the manifest: the detector never reads it.",
  "position-large": "Keep `at` below 4 KB: a page number, a token, a time.",
  "preflight-wrong": "Yield one check for each right, for feeds that exist; `probe` makes one of a call.",
  "reason-unused": "Add a fixture with such a record, or remove the reason from `leaves_out`.",
  "resume-differs": "With `at`, go on exactly after the page that gave it.",
  "secret-leaked": "Use a secret in the request's headers only, never in records, positions, items or logs.",
  "secret-unused": "Remove it from the manifest: the connector never asks for it.",
  "setting-unused": "Remove it from the manifest: the connector never asks for it.",
  "severity-exceeded": "Say less, or declare the severity in the manifest.",
  "state-fixture-missing": "Put the items of an earlier listing into fixtures/<feed>/before.json, as an object by key.",
  "summary-crashes": "Let key, fold and expire bear every draft that normalize gives, and every state that fold gave.",
  "summary-impure":
    "Let fold, expire and digests depend on what they are given alone, and a digest that absorbs others say what one would.",
  "tests-empty": "Call t.ok, t.equal or t.throws: a test that asserts nothing shows nothing.",
  "tests-failed": "Correct the plugin, or its test.",
  "tests-missing": "Write tests.ts with `export default (t) => { … }`.",
  "text-unmarked": "Put an event's texts into a sentence as values of `say`, never by `own`, so that they are marked.",
  "tool-differs": "If the new answer is right, run `mallcop verify <name> --update`, and review the difference.",
  "tool-failed": "Correct the tool, or its fixtures.",
  "tool-field-undeclared": "Declare the field in the tool's `output`, or leave it out.",
  "tool-fixture-missing":
    "Put what it is asked into fixtures/tools/<tool>/input.json, and the vendor's answers beside it.",
  "trust-suspect":
    "Without `trust: vendor` the value is wrapped in markers; only the vendor's own words may go without.",
} as const satisfies Readonly<Record<string, string>>;

export type VerifyCode = keyof typeof VERIFY_CODES;

export interface Finding {
  /** One of `VERIFY_CODES`, or the code of a `MallcopError`. */
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** `plugins/connectors/acme/manifest.yaml:12:3`; line and column where they are known. */
  readonly at: string;
}

export function finding(code: VerifyCode, message: string, at: string): Finding {
  return { code, message, advice: VERIFY_CODES[code], at };
}

/** @param folder what the plugin's folder is called; places in an error are relative to it or to the repository */
export function findingOf(error: MallcopError, folder: string): Finding {
  const { at } = error.context;
  const place = at === undefined ? folder : at.startsWith(folder) ? at : `${folder}/${at}`;
  return { code: error.code, message: error.message, advice: error.hint, at: place };
}
