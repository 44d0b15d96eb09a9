/** What a connector makes of several records: its digests and correlators, tried on the records of the fixtures. Built-in ones only. */
import { Correlation, NOTHING_OPEN } from "../../collect/correlate.ts";
import type { Draft, Instant, Partition, Slice } from "../../connector/contract.ts";
import { asMallcopError } from "../../connector/errors.ts";
import { verdictOf } from "../host/received.ts";
import { checkDraft, checkSaid } from "./draft-rules.ts";
import type { Said, Subject } from "./subject.ts";

const FAR_AWAY = Date.UTC(2100, 0) as Instant;

/** Pairs that are done, pairs that never are, and what the whole slice comes to, by the same rules as any draft. */
export function checkSummaries(
  subject: Subject,
  name: string,
  said: readonly Said[],
  partition: Partition,
  slice: Slice,
): void {
  const { connector } = subject.code;
  const feed = connector?.feeds[name];
  if (connector === undefined || feed?.kind !== "log") return;
  try {
    for (const draft of digested(subject, name, said, partition, slice))
      checkDraft(subject, name, draft, { summary: draft.key?.id ?? "" });
    // What a pair becomes has the id of one of its halves.
    for (const draft of correlated(subject, name, said)) checkSaid(subject, name, draft);
  } catch (thrown) {
    subject.blame(asMallcopError(thrown));
  }
}

function digested(
  { code, lookup }: Subject,
  name: string,
  said: readonly Said[],
  partition: Partition,
  slice: Slice,
): readonly Draft[] {
  const feed = code.connector?.feeds[name];
  const digest = feed?.kind === "log" ? feed.digest?.(partition, lookup) : undefined;
  if (feed?.kind !== "log" || digest === undefined) return [];
  for (const { record, rejected } of said)
    if (rejected === undefined) digest.add(record, feed.normalize(record, lookup));
  return digest.tell(slice.from, slice.to);
}

function correlated({ code, manifest }: Subject, name: string, said: readonly Said[]): readonly Draft[] {
  const correlators = code.connector?.correlate ?? [];
  const feed = manifest.feeds[name];
  if (correlators.length === 0 || feed === undefined) return [];
  const pairs = new Correlation(
    correlators,
    NOTHING_OPEN,
    ({ key }) => String(key?.id),
    (state) => state,
  );
  const told: Draft[] = [];
  for (const { record, verdict, rejected } of said) {
    const meant = rejected === undefined ? verdictOf(verdict, record, feed) : [];
    for (const draft of "leftOut" in meant ? [] : meant) {
      const taken = pairs.add(draft);
      if (typeof taken === "object") told.push(taken);
    }
  }
  return [...told, ...pairs.expire(FAR_AWAY)];
}
