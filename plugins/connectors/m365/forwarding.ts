/**
 * Where mail is sent on to, by a rule, a mailbox, or a rule of the whole organization, and whether that is outside. Taking a
 * forwarding away is not forwarding, and a rule that sends mail to a colleague is a rule.
 */
import type { Lookup, Metadata, Severity } from "../../../src/connector/contract.ts";
import { isObject, scalarText } from "../../../src/connector/shape.ts";
import { type Recipients, recipientsIn } from "./domains.ts";
import type { EventType, Found } from "./finding.ts";
import { type AuditRecord, type Pairs, parsedJson } from "./record.ts";

/** Parameters that send mail on, in lower case. */
export const FORWARDS = {
  mailbox: ["forwardingsmtpaddress", "forwardingaddress"],
  rule: ["forwardto", "forwardasattachmentto", "redirectto"],
  transport: ["redirectmessageto", "blindcopyto", "copyto", "addtorecipients"],
  journal: ["journalemailaddress"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Parameters of a rule that keep its doing from the mailbox's owner. */
const HIDES = ["deletemessage", "softdeletemessage", "movetofolder", "markasread"];

const NO_VALUE = /^(?:|\$null|\$false)$/i;

/** The values of those parameters that are there and not empty. */
export function given(pairs: Pairs, names: readonly string[]): readonly string[] {
  return names.map((name) => pairs.get(name)?.trim() ?? "").filter((value) => !NO_VALUE.test(value));
}

/** Whether one of the parameters is there only to be emptied. */
export function emptied(pairs: Pairs, names: readonly string[]): boolean {
  return given(pairs, names).length === 0 && names.some((name) => pairs.has(name));
}

export interface Forwarding {
  readonly values: readonly string[];
  /** What it is if nobody outside gets the mail. */
  readonly otherwise: EventType;
  /** Whether it is for a mailbox, or for everybody's mail. */
  readonly reach: "mailbox" | "organization";
  readonly hides?: readonly string[];
}

/** The event of something that sends mail on; `undefined` if it sends none. */
export function forwardingFound(forwarding: Forwarding, record: AuditRecord, lookup: Lookup): Found | undefined {
  const { values, otherwise, reach, hides = [] } = forwarding;
  if (values.length === 0) return undefined;
  const recipients = recipientsIn(values, record, lookup);
  const stays = recipients.whose === "own";
  const grave = reach === "organization" || hides.includes("deletemessage") || hides.includes("softdeletemessage");
  const severity: Severity = stays ? "info" : grave ? "critical" : "warn";
  return { type: stays ? otherwise : "external_forwarding", severity, metadata: saidOf(values, recipients) };
}

function saidOf(values: readonly string[], { addresses, whose }: Recipients): Metadata {
  return {
    forwards_to: addresses.length > 0 ? addresses.join(", ") : values.join(", "),
    external: whose === "unknown" ? undefined : whose === "outside",
  };
}

export function hidesIn(pairs: Pairs): readonly string[] {
  return HIDES.filter((name) => given(pairs, [name]).some((value) => !/^false$/i.test(value)));
}

interface OutlookRule {
  readonly recipients: readonly string[];
  readonly hides: readonly string[];
}

/** What an Outlook rule does, where names are the vendor's for actions. */
const OUTLOOK_HIDES: readonly (readonly [action: RegExp, hides: string])[] = [
  [/delete/i, "deletemessage"],
  [/move/i, "movetofolder"],
  [/read/i, "markasread"],
];

/** `RuleActions` of `UpdateInboxRules`: a JSON list of actions, some with recipients. */
export function outlookRule(actions: string): OutlookRule {
  const parsed = parsedJson(actions);
  const list = (Array.isArray(parsed) ? parsed : [parsed]).filter(isObject);
  const types = list.map(({ ActionType }) => scalarText(ActionType ?? ""));
  const recipients = list
    .filter((_, index) => /forward|redirect/i.test(types[index] ?? ""))
    .flatMap(({ Recipients }) => (Array.isArray(Recipients) ? Recipients : [Recipients]))
    .filter((one) => typeof one === "string");
  const hides = OUTLOOK_HIDES.filter(([action]) => types.some((type) => action.test(type))).map(([, name]) => name);
  // An action list in a form that we do not know still names its addresses.
  const loose = parsed === undefined && /forward|redirect/i.test(actions) ? [actions] : [];
  return { recipients: [...recipients, ...loose], hides };
}
