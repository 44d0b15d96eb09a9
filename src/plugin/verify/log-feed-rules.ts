/** What a log feed must show on its fixtures: it reads to the end, says the same twice, goes on anywhere, and fails aloud. */
import type { Instant } from "../../connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";
import { canonicalJson } from "../../event/canonical-json.ts";
import type { Json } from "../../event/event.ts";
import { verdictOf } from "../host/received.ts";
import type { FeedManifest } from "../manifest.ts";
import { checkDraft } from "./draft-rules.ts";
import { responseOf } from "./fixtures.ts";
import type { Interviewee, Started } from "./judge.ts";
import { lineOf, type ReadPage, type Said, type Subject, saidOf } from "./subject.ts";
import { checkSummaries } from "./summary-rules.ts";

const DAY_MS = 86_400_000;
const MOST_POSITION_CHARS = 4096;

interface FeedUnderTest {
  readonly name: string;
  readonly feed: FeedManifest;
  readonly message: object;
}

interface Replayed {
  readonly pages: readonly ReadPage[];
  readonly asked: readonly string[];
}

/** Gives the lines for `expected.jsonl`. */
export async function checkLogFeed(
  subject: Subject,
  name: string,
  feed: FeedManifest,
  elsewhere: () => Promise<Started>,
  now: Instant,
): Promise<readonly string[]> {
  const fixtures = subject.fixtures.feeds.get(name);
  if (fixtures === undefined || fixtures.pages.length === 0) {
    subject.note(
      "fixtures-missing",
      `The feed ${name} has no pages to replay.`,
      subject.fixture(name, "001.response.json"),
    );
    return [];
  }
  subject.play(name, fixtures.pages);
  const partition = await subject.partition(name);
  const year = { from: (now - 365 * DAY_MS) as Instant, to: now };
  const slice = fixtures.reading.slice ?? year;
  const test: FeedUnderTest = { name, feed, message: { feed: name, how: "read", partition, slice } };
  const replayed = await replay(subject, test);
  const read = replayed.pages.flatMap((page) => page.said);
  const said = [...read, ...(await judged(subject, name, fixtures.records))];
  checkMeaning(subject, test, said);
  subject.read.set(
    name,
    said.map(({ record }) => record),
  );
  await checkResumption(subject, test, replayed);
  const other = await elsewhere();
  const resumable = replayed.pages.some(({ at }) => at !== undefined);
  await checkSummaries(subject, { name, feed, partition, slice, resumable }, said, other.code);
  await checkPurity(subject, test, said, other.code);
  await checkMalformed(subject, test, said);
  await checkFailures(subject, test, other);
  return said.map(lineOf);
}

async function judged(subject: Subject, feed: string, records: readonly Json[]): Promise<readonly Said[]> {
  const answers = await subject.code.ask("normalize", { feed, records });
  return (Array.isArray(answers) ? answers : []).map(saidOf);
}

async function replay(subject: Subject, { name, message }: FeedUnderTest): Promise<Replayed> {
  const { vendor } = subject;
  subject.play(name, subject.fixtures.feeds.get(name)?.pages ?? []);
  const pages = await pagesOf(subject, message).catch((thrown: unknown) => {
    if (!vendor.exhausted) throw thrown;
    return [];
  });
  if (vendor.exhausted)
    subject.note(
      "fixture-exhausted",
      `The feed ${name} asked for more than its fixtures have: ${(vendor.asked.at(-1) ?? "").slice(0, 200)}`,
      subject.fixture(name, ""),
    );
  if (vendor.left > 0)
    subject.note(
      "fixture-unused",
      `The feed ${name} left ${vendor.left} of its fixtures unread.`,
      subject.fixture(name, ""),
    );
  for (const { at, said } of pages) {
    if (at !== undefined && JSON.stringify(at).length > MOST_POSITION_CHARS)
      subject.note("position-large", `A page of ${name} has an \`at\` over 4 KB.`);
    if (subject.leaks([at, said])) subject.note("secret-leaked", `A secret is in what the feed ${name} hands over.`);
  }
  return { pages, asked: vendor.asked };
}

async function pagesOf(subject: Subject, message: object, code = subject.code): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for await (const sent of subject.pages(message, code)) {
    const { records, at, open } = subject.received.logPage(sent);
    if (subject.leaks(open)) subject.note("secret-leaked", "A secret is in what is left open.");
    pages.push({ said: records.map(saidOf), at });
  }
  return pages;
}

function checkMeaning(subject: Subject, { name, feed }: FeedUnderTest, said: readonly Said[]): void {
  for (const { record, verdict, rejected } of said) {
    subject.records += 1;
    if (rejected !== undefined) {
      if (rejected.code === undefined)
        subject.note(
          "malformed-crashes",
          `normalize of ${name} threw: ${String(rejected.message)}`,
          placeIn(subject, rejected.at),
        );
      continue;
    }
    try {
      const meant = verdictOf(verdict, record, feed);
      if ("leftOut" in meant) subject.reasons.add(`${name}/${meant.leftOut}`);
      else for (const draft of meant) checkDraft(subject, name, draft, record);
    } catch (thrown) {
      subject.blame(asMallcopError(thrown));
    }
  }
}

/** The reasons for which records are left out. */
export function noteReasons(subject: Subject, feed: string, said: readonly Said[]): void {
  for (const { verdict } of said)
    if (isObject(verdict) && typeof verdict.leftOut === "string") subject.reasons.add(`${feed}/${verdict.leftOut}`);
}

/** Each page's position leads to exactly the pages after it, by the same requests. */
async function checkResumption(subject: Subject, test: FeedUnderTest, { pages, asked }: Replayed): Promise<void> {
  const { vendor } = subject;
  const fixtures = subject.fixtures.feeds.get(test.name)?.pages ?? [];
  if (fixtures.length !== pages.length || asked.length !== pages.length) return;
  for (const [index, { at }] of pages.entries()) {
    if (at === undefined || index === pages.length - 1) continue;
    subject.play(test.name, fixtures.slice(index + 1));
    const rest = await pagesOf(subject, { ...test.message, at }).catch(() => []);
    const sameRequests = canonicalJson([...vendor.asked]) === canonicalJson(asked.slice(index + 1));
    // A time is no link: the vendor is asked anew, from there on.
    const anew = typeof at === "number" && vendor.asked[0] !== asked[0];
    if (!(sameRequests || anew) || linesOf(rest) !== linesOf(pages.slice(index + 1)))
      subject.note(
        "resume-differs",
        `Resumed after page ${index + 1}, the feed ${test.name} does not go on where it was.`,
      );
  }
}

function linesOf(pages: readonly ReadPage[]): string {
  return canonicalJson(pages.flatMap(({ said }) => said.map(({ record }) => record)));
}

/** The same records in another process, at another time, in another order, say the same. */
async function checkPurity(
  subject: Subject,
  { name }: FeedUnderTest,
  said: readonly Said[],
  other: Interviewee,
): Promise<void> {
  const backwards = said.map(({ record }) => record).toReversed();
  const answers = await other.ask("normalize", { feed: name, records: backwards });
  const lines = (Array.isArray(answers) ? answers : []).map((answer) => lineWithKeys(saidOf(answer))).toReversed();
  const differing = said.findIndex((one, index) => lineWithKeys(one) !== lines[index]);
  if (differing >= 0)
    subject.note(
      "normalize-impure",
      `Record ${differing + 1} of ${name} says something else at another time or in another order.`,
    );
}

/** What a record says, and which pairs it belongs to. */
function lineWithKeys(said: Said): string {
  return `${lineOf(said)} ${JSON.stringify(said.pairs ?? [])}`;
}

const JUNK: readonly Json[] = [null, 0, "", "text", true, [], [[]], {}, { id: null }];
/** In place of each member of a real record. */
const WRONG: readonly Json[] = [null, 7, {}, []];

async function checkMalformed(subject: Subject, { name, feed }: FeedUnderTest, said: readonly Said[]): Promise<void> {
  const sound = said
    .map(({ record }) => record)
    .find((record) => typeof record === "object" && record !== null && !Array.isArray(record));
  const broken = Object.keys(sound ?? {}).flatMap((key) => [
    Object.fromEntries(Object.entries(sound ?? {}).filter(([other]) => other !== key)),
    ...WRONG.map((value) => ({ ...(sound as object), [key]: value }) as Json),
  ]);
  const records = [...JUNK, ...broken];
  const answers = await subject.code.ask("normalize", { feed: name, records });
  for (const [index, answer] of (Array.isArray(answers) ? answers : []).entries()) {
    const { rejected, verdict } = saidOf(answer);
    const crash = rejected !== undefined && rejected.code === undefined;
    const shown = JSON.stringify(records[index]).slice(0, 120);
    if (crash) {
      subject.note(
        "malformed-crashes",
        `normalize of ${name} threw ${String(rejected?.message)} on ${shown}.`,
        placeIn(subject, rejected?.at),
      );
      return;
    }
    if (rejected === undefined && !isVerdict(verdict, feed)) {
      subject.note("malformed-crashes", `normalize of ${name} gave no valid draft for ${shown}.`);
      return;
    }
  }
}

function isVerdict(verdict: Json | undefined, feed: FeedManifest): boolean {
  try {
    verdictOf(verdict, {}, feed);
    return true;
  } catch {
    return false;
  }
}

const REFUSALS = [
  { what: "HTTP 403", response: responseOf({ status: 403, body: { message: "forbidden" } }) },
  { what: "HTTP 500", response: responseOf({ status: 500, body: "out of order" }) },
  { what: "an answer that is not JSON", response: responseOf({ status: 200, body: "<html>hello</html>" }) },
] as const;

/** A feed that returns has read its slice to the end; with a vendor that refuses, it cannot have. */
async function checkFailures(
  subject: Subject,
  { name, message }: FeedUnderTest,
  { code, vendor }: Started,
): Promise<void> {
  for (const { what, response } of REFUSALS) {
    subject.play(name, [], response, vendor);
    let refused = false;
    try {
      await pagesOf(subject, message, code);
    } catch (thrown) {
      const error = asMallcopError(thrown);
      if (isFatal(error)) throw error;
      refused = true;
    }
    if (!refused) subject.note("failure-swallowed", `The feed ${name} took ${what} for the end of the records.`);
  }
}

function isFatal({ code }: MallcopError): boolean {
  return code === "plugin-exited" || code === "plugin-timeout" || code === "plugin-too-large";
}

function placeIn(subject: Subject, at: unknown): string {
  return typeof at === "string" ? `${subject.shown}/${at}` : subject.shown;
}
