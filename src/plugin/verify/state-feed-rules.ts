/** What a state feed must show on its fixtures: it lists to the end, tells each change, and never takes a refusal for emptiness. */
import { asMallcopError, type MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";
import { canonicalJson } from "../../event/canonical-json.ts";
import type { Json } from "../../event/event.ts";
import { fromTold } from "../host/told-error.ts";
import { checkSaid } from "./draft-rules.ts";
import { responseOf } from "./fixtures.ts";
import type { Subject } from "./subject.ts";

/** Gives the lines for `expected.jsonl`: one for each difference to `before.json`, in the order of the keys. */
export async function checkStateFeed(subject: Subject, name: string): Promise<readonly string[]> {
  const fixtures = subject.fixtures.feeds.get(name);
  if (fixtures === undefined || fixtures.pages.length === 0) {
    subject.note(
      "fixtures-missing",
      `The feed ${name} has no pages to replay.`,
      subject.fixture(name, "001.response.json"),
    );
    return [];
  }
  if (fixtures.before === undefined)
    subject.note(
      "state-fixture-missing",
      `The feed ${name} has no earlier items to compare with.`,
      subject.fixture(name, "before.json"),
    );
  subject.play(name, fixtures.pages);
  const partition = await subject.partition(name);
  const message = { feed: name, how: "read", partition };
  subject.play(name, fixtures.pages);
  const { items, complete } = await listing(subject, message);
  if (subject.vendor.left > 0)
    subject.note(
      "fixture-unused",
      `The feed ${name} left ${subject.vendor.left} of its fixtures unread.`,
      subject.fixture(name, ""),
    );
  if (!complete) subject.note("listing-incomplete", `The feed ${name} did not end with \`complete: true\`.`);
  if (subject.leaks([...items])) subject.note("secret-leaked", `A secret is in an item of the feed ${name}.`);
  subject.records += items.size;
  const lines = await tellChanges(subject, name, new Map(Object.entries(fixtures.before ?? {})), items);
  await checkRefusal(subject, name, message);
  return lines;
}

async function listing(subject: Subject, message: object) {
  const items = new Map<string, Json>();
  let complete = false;
  for await (const sent of subject.pages(message)) {
    const page = subject.received.statePage(sent);
    for (const { key, value } of page.items) items.set(key, value);
    complete = page.complete === true;
  }
  return { items, complete };
}

async function tellChanges(
  subject: Subject,
  feed: string,
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
): Promise<readonly string[]> {
  const item = (items: ReadonlyMap<string, Json>, key: string) =>
    items.has(key) ? { key, value: items.get(key) ?? null } : null;
  const pairs = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((key) => [item(before, key), item(after, key)] as const)
    .filter(([was, is]) => canonicalJson(was as Json) !== canonicalJson(is as Json));
  const answers = await subject.code.ask("change", { feed, pairs });
  return (Array.isArray(answers) ? answers : []).map((answer: unknown) => {
    if (isObject(answer) && answer.rejected !== undefined) {
      subject.blame(asMallcopError(fromTold(answer.rejected)));
      return JSON.stringify({ rejected: true });
    }
    const changes = subject.received.changes(isObject(answer) ? answer.changes : undefined);
    for (const change of changes) checkSaid(subject, feed, change);
    return JSON.stringify(changes);
  });
}

async function checkRefusal(subject: Subject, feed: string, message: object): Promise<void> {
  subject.play(feed, [], responseOf({ status: 403, body: { message: "forbidden" } }));
  try {
    const { complete } = await listing(subject, message);
    if (complete) subject.note("failure-swallowed", `The feed ${feed} took HTTP 403 for a complete listing.`);
  } catch (thrown) {
    const error: MallcopError = asMallcopError(thrown);
    if (error.code.startsWith("plugin-") && error.code !== "plugin-failed") throw error;
  }
}
