/**
 * Refused sign-ins, counted in steps of ten minutes by account, by network, and by account and network together, so that late
 * records fall where they belong. A success after many of them is louder, never an excuse.
 */
import { alertDraft } from "../../../src/detect/alert.ts";
import type { Context, Detector, Draft, Evidence } from "../../../src/detect/contract.ts";
import { numbersOf, textsOf } from "../../../src/detect/memory.ts";
import { own, say } from "../../../src/detect/say.ts";
import { networkOf, textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";
import type { EventId, Instant } from "../../../src/event/event.ts";
import { sha256 } from "../../../src/event/sha256.ts";

const NAME = "auth-failure-burst";
const STEP_MS = 600_000;
const DAY_MS = 86_400_000;
const MOST_EVIDENCE = 10;
const MOST_ACCOUNTS = 64;
/** Accounts of which nobody knows more than that they do not exist say nothing. */
const NOTHING: readonly Draft[] = [];
const NOBODY: ReadonlySet<string> = new Set(["", "unknown", "-"]);

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const alert = alertDraft(event, NAME);
      if (alert !== undefined) yield alert;
      else if (event.type === "login" || event.type === "auth.signin") yield* judge(event, context);
    }
  },
};

export default detector;

/** Most sign-ins succeed, and say nothing: they must cost next to nothing. */
function judge(event: CleanEvent, context: Context): readonly Draft[] {
  const { outcome } = event.metadata;
  const account = NOBODY.has(event.actor) ? undefined : event.actor.toLowerCase();
  const address = textOf(event, "source_ip");
  if (outcome === "success") {
    const draft = brokenInto(event, account, address, context);
    welcome(event, context);
    return draft === undefined ? NOTHING : [draft];
  }
  if ((outcome !== "failure" && outcome !== "denied") || event.metadata.interrupted === true) return NOTHING;
  return refused(event, account, address, context);
}

function refused(
  event: CleanEvent,
  account: string | undefined,
  address: string | undefined,
  context: Context,
): readonly Draft[] {
  const drafts = [account === undefined ? undefined : burst(event, `account ${account}`, account, context)];
  if (address !== undefined) {
    const draft = burst(event, `address ${address}`, address, context);
    if (welcomed(event, context) < (draft?.count ?? 0)) drafts.push(draft);
    if (account !== undefined) count(event, `both ${account} ${address}`, context);
  }
  drafts.push(spray(event, account, context));
  return drafts.filter((draft) => draft !== undefined);
}

/** Counts who gets in from a network: where many do, some mistype. */
function welcome(event: CleanEvent, { memory }: Context): void {
  const network = networkOf(event);
  if (network === undefined) return;
  const key = `${event.source} in ${network}`;
  const day = Math.floor(event.time / DAY_MS);
  const { day: last = 0, today = 0, yesterday = 0 } = memory.get(key) ?? {};
  if (day < Number(last)) return;
  const before = day === Number(last) ? Number(yesterday) : day === Number(last) + 1 ? Number(today) : 0;
  const count = day === Number(last) ? Number(today) + 1 : 1;
  memory.set(key, { day, today: count, yesterday: before }, event.time + 2 * DAY_MS);
}

/** Sign-ins that succeeded from the event's network on its day and the day before. */
function welcomed(event: CleanEvent, { memory }: Context): number {
  const { day = 0, today = 0, yesterday = 0 } = memory.get(`${event.source} in ${networkOf(event) ?? ""}`) ?? {};
  return Math.abs(Math.floor(event.time / DAY_MS) - Number(day)) > 1 ? 0 : Number(today) + Number(yesterday);
}

interface Counted {
  /** Within the window that ends with the event's step. */
  readonly within: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Adds a failure to a subject's record of the last day. */
function count(event: CleanEvent, subject: string, { memory, parameters }: Context): Counted {
  const key = `${event.source} ${subject}`;
  const known = memory.get(key);
  const oldest = event.time - DAY_MS;
  const step = Math.floor(event.time / STEP_MS);
  const steps = new Map<number, number>();
  const counts = numbersOf(known, "counts");
  for (const [index, at] of numbersOf(known, "steps").entries())
    if (at * STEP_MS > oldest) steps.set(at, counts[index] ?? 0);
  steps.set(step, (steps.get(step) ?? 0) + 1);
  const evidence = evidenceOf(known, oldest);
  if (evidence.length < MOST_EVIDENCE) evidence.push({ id: event.id, time: event.time });
  memory.set(
    key,
    {
      steps: [...steps.keys()],
      counts: [...steps.values()],
      ids: evidence.map(({ id }) => id),
      times: evidence.map(({ time }) => time),
    },
    event.time + DAY_MS,
  );
  const width = Math.ceil(((parameters.window_minutes ?? 0) * 60_000) / STEP_MS);
  let within = 0;
  for (const [at, failures] of steps) if (Math.abs(at - step) < width) within += failures;
  const [first = event, ...rest] = evidence;
  return { within, evidence: [first, ...rest] };
}

function evidenceOf(known: ReturnType<Context["memory"]["get"]>, oldest: number): Evidence[] {
  const times = numbersOf(known, "times");
  return textsOf(known, "ids")
    .map((id, index) => ({ id: id as EventId, time: (times[index] ?? 0) as Instant }))
    .filter(({ time }) => time > oldest);
}

function burst(event: CleanEvent, subject: string, name: string, context: Context): Draft | undefined {
  const { burst: enough = 0, loud = 0, window_minutes: minutes = 0 } = context.parameters;
  const { within, evidence } = count(event, subject, context);
  if (within < enough) return undefined;
  return {
    key: ["burst", subject],
    source: event.source,
    severity: within >= loud ? "critical" : "warn",
    title: say`Many refused sign-ins: ${name}`,
    why: say`${within} sign-ins of ${own(subject.split(" ", 1)[0] ?? "")} ${name} were refused within ${minutes} minutes.`,
    next: say`Find out whether a machine with an old password is behind it. If not, block the address and make sure that the accounts have a second factor.`,
    events: evidence,
    count: within,
  };
}

/** Many accounts, few tries each, from one network: too wide and slow for the windows above. */
function spray(event: CleanEvent, account: string | undefined, context: Context): Draft | undefined {
  const network = networkOf(event);
  if (network === undefined || account === undefined) return undefined;
  const key = `${event.source} spray ${network}`;
  const known = context.memory.get(key);
  const oldest = event.time - DAY_MS;
  const hash = sha256(account).slice(0, 12);
  const times = numbersOf(known, "seen");
  const accounts = new Map(
    textsOf(known, "accounts").flatMap((name, index) => {
      const time = times[index] ?? 0;
      return time > oldest ? [[name, time] as const] : [];
    }),
  );
  const evidence = evidenceOf(known, oldest);
  if (!accounts.has(hash) && evidence.length < MOST_EVIDENCE) evidence.push({ id: event.id, time: event.time });
  if (accounts.has(hash) || accounts.size < MOST_ACCOUNTS) accounts.set(hash, event.time);
  context.memory.set(
    key,
    {
      accounts: [...accounts.keys()],
      seen: [...accounts.values()],
      ids: evidence.map(({ id }) => id),
      times: evidence.map(({ time }) => time),
    },
    event.time + DAY_MS,
  );
  const [first = event, ...rest] = evidence;
  // An office or a mobile carrier: more get in than are refused.
  if (accounts.size < (context.parameters.spread ?? 0) || welcomed(event, context) >= accounts.size) return undefined;
  return {
    key: ["spray", network],
    source: event.source,
    severity: "warn",
    title: say`Sign-ins refused for many accounts from ${network}`,
    why: say`${accounts.size} different accounts were refused from ${network} within a day.`,
    next: say`Block the network if it is not yours, and look for sign-ins from it that succeeded.`,
    events: [first, ...rest],
    count: accounts.size,
  };
}

/** A success where many tries were refused just before. */
function brokenInto(
  event: CleanEvent,
  account: string | undefined,
  address: string | undefined,
  context: Context,
): Draft | undefined {
  if (account === undefined) return undefined;
  const { before_success: enough = 0, burst: many = 0, spread = 0 } = context.parameters;
  const network = networkOf(event);
  const here = address === undefined ? 0 : total(event, `address ${address}`, context);
  // What was refused to the account from here was refused here.
  const both = here === 0 ? 0 : total(event, `both ${account} ${address}`, context);
  const anywhere = address === undefined ? total(event, `account ${account}`, context) : 0;
  const sprayed = network === undefined ? 0 : sprayedFrom(event, network, context);
  // People mistype their own password at their own desk.
  const isKnownPlace = () => network !== undefined && (context.profile(event)?.knowsNetwork(network) ?? false);
  const isShared = () => welcomed(event, context) * 2 >= Math.max(here, sprayed);
  const isBreakIn =
    // Of an application's end users no place is known.
    (both > 0 && both >= (context.who(event) === undefined ? many : enough) && !isKnownPlace()) ||
    both >= many * 2 ||
    anywhere >= many ||
    ((here >= many || sprayed >= spread) && !isShared());
  if (!isBreakIn) return undefined;
  const tries = Math.max(both, here, anywhere, sprayed);
  return {
    key: ["success", account],
    source: event.source,
    severity: "critical",
    title: say`${account} signed in after many refused tries`,
    why: say`${account} signed in from ${address ?? "an unknown address"} after ${tries} refused sign-ins there within a day.`,
    next: say`Treat the account as taken over until its owner says otherwise: revoke its sessions, change its password, look at what it did.`,
    events: [event],
  };
}

function total(event: CleanEvent, subject: string, { memory }: Context): number {
  const known = memory.get(`${event.source} ${subject}`);
  const counts = numbersOf(known, "counts");
  let failures = 0;
  for (const [index, at] of numbersOf(known, "steps").entries()) {
    const time = at * STEP_MS;
    if (time > event.time - DAY_MS && time <= event.time) failures += counts[index] ?? 0;
  }
  return failures;
}

function sprayedFrom(event: CleanEvent, network: string, { memory }: Context): number {
  const seen = numbersOf(memory.get(`${event.source} spray ${network}`), "seen");
  return seen.filter((time) => time > event.time - DAY_MS && time <= event.time).length;
}
