/** What every draft and change must keep: only declared types and fields, ids of its own, no secret, no stranger's words unwrapped. */
import type { Change, Draft } from "../../connector/contract.ts";
import { canonicalJson } from "../../event/canonical-json.ts";
import type { Json } from "../../event/event.ts";
import type { Subject } from "./subject.ts";

const SHARED_FIELDS: ReadonlySet<string> = new Set([
  "outcome",
  "source_ip",
  "user_agent",
  "country",
  "actor_type",
  "target_type",
  "role",
  "scope",
  "account",
  "region",
  "correlation_id",
  "self",
]);

/** A hole that the vendor itself tells of; its fields are the engine's. */
const OF_EVERY_CONNECTOR = "coverage_gap";

export function checkDraft(subject: Subject, feed: string, draft: Draft, record: Json): void {
  checkSaid(subject, feed, draft);
  const { key } = draft;
  if (key === undefined) return;
  const id = canonicalJson([key.tenant, key.namespace, key.id, draft.time]);
  const content = canonicalJson(record);
  // Two feeds may tell of one thing, each in its own words.
  const place = `${feed}|${id}`;
  const before = subject.keys.get(place);
  if (before !== undefined && before !== content)
    subject.note("id-repeated", `Two records of ${feed} have the id ${JSON.stringify(key.id.slice(0, 60))}.`);
  subject.keys.set(place, content);
}

export function checkSaid(subject: Subject, feed: string, said: Draft | Change): void {
  const { manifest } = subject;
  subject.events += 1;
  subject.types.add(said.type);
  if (!Object.hasOwn(manifest.events, said.type) && said.type !== OF_EVERY_CONNECTOR)
    subject.note(
      "event-undeclared",
      `The feed ${feed} gives the event type \`${said.type.slice(0, 60)}\`, which is not in the manifest.`,
    );
  for (const [name, value] of Object.entries(said.metadata ?? {})) {
    const declared = Object.hasOwn(manifest.metadata, name) ? manifest.metadata[name] : undefined;
    const shared = SHARED_FIELDS.has(name) || (said.type === OF_EVERY_CONNECTOR && name.startsWith("gap_"));
    if (declared === undefined && !shared)
      subject.note(
        "metadata-undeclared",
        `The feed ${feed} gives the metadata \`${name.slice(0, 60)}\`, which is not in the manifest.`,
      );
    if (declared?.trust === "vendor" && typeof value === "string" && isAnybodys(value, said))
      subject.note(
        "trust-suspect",
        `\`${name}\` is declared \`trust: vendor\`, but holds what a person could have written.`,
        subject.atKey(`/metadata/${name}`),
      );
  }
  if (subject.leaks(said)) subject.note("secret-leaked", `A secret is in an event of the feed ${feed}.`);
}

/** `unknown`, and ids that a vendor gives out: nobody can choose them. */
const NOBODYS = /^(?:unknown|\d+|[0-9a-f]{8,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** No vendor's vocabulary: somebody's name or address, or a sentence. */
function isAnybodys(value: string, { actor }: Draft | Change): boolean {
  return (value === actor && !NOBODYS.test(value)) || /@|\s\S+\s/.test(value) || value.length > 80;
}
