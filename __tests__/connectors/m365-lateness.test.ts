/**
 * Sixty days of a tenant whose content comes late, twice, or not at all, read by runs that come late or not at all, against a
 * service that throttles, lets tokens expire, fails and forgets: nothing is lost without being told, and nothing is told twice.
 */
import { describe, expect, test } from "@jest/globals";
import { CONTENT_TYPES } from "../../plugins/connectors/m365/config.ts";
import type { Interval } from "../../src/collect/report.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import type { StandInBlob } from "../../src/demo/microsoft/management.ts";
import { TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import type { Event, Instant } from "../../src/event/event.ts";
import { M365Deployment } from "./m365-deployment.ts";
import { ALL_TYPES, aRecord, HOUR } from "./m365-tenant.ts";

const START = Date.UTC(2026, 8, 1);
const DAY = 24 * HOUR;
const DAYS = 60;

/** The same numbers in every run of the test. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Blobs every few hours, of records that are an hour to days old; now and then a record, or a whole blob, comes again. */
function makeBlobs(): readonly StandInBlob[] {
  const random = numbers(7);
  const blobs: StandInBlob[] = [];
  const all = new Map<string, unknown[]>();
  for (const type of ALL_TYPES) {
    const before: unknown[] = [];
    all.set(type, before);
    for (let created = START - DAY; created < START + DAYS * DAY; created += Math.round((1 + 5 * random()) * HOUR)) {
      const number = blobs.length;
      const fresh = Array.from({ length: 1 + Math.floor(3 * random()) }, (_, index) =>
        aRecord(`${number}-${index}`, created - Math.floor(random() ** 4 * 5 * DAY) - HOUR),
      );
      const again = random() < 0.1 && before.length > 0 ? [before[Math.floor(random() * before.length)]] : [];
      before.push(...fresh);
      const fate = random();
      blobs.push({
        type,
        id: `${number}$${type.toLowerCase().replace(".", "_")}`,
        created,
        records: [...fresh, ...again],
        // Some are not there for a while, and a few never.
        ...(fate < 0.04 && { missingUntil: created + Math.round(2 * DAY * random()) }),
        ...(fate > 0.99 && { missingUntil: Number.POSITIVE_INFINITY }),
      });
    }
  }
  return blobs;
}

/** When the schedule let us run: every six hours, late, not at all, and twice not for days. */
function makeRuns(): readonly Instant[] {
  const random = numbers(11);
  const outages: readonly Interval[] = [
    [(START + 10 * DAY) as Instant, (START + 13 * DAY) as Instant],
    [(START + 30 * DAY) as Instant, (START + 39 * DAY + 6 * HOUR) as Instant],
  ];
  const runs: Instant[] = [];
  for (let due = START; due <= START + DAYS * DAY; due += 6 * HOUR) {
    const at = (due + Math.floor(random() * 3 * HOUR)) as Instant;
    if (random() < 0.15 || outages.some(([from, to]) => due > from && due < to)) continue;
    runs.push(at);
  }
  return runs;
}

function nameOf(event: Event): string | undefined {
  return /"Id":"([^"]+)"/.exec(event.raw ?? "")?.[1];
}

const within = (time: number, intervals: readonly Interval[]): boolean =>
  intervals.some(([from, to]) => time >= from && time < to);

describe("sixty days", () => {
  const blobs = makeBlobs();
  const runs = makeRuns();
  let now = START;
  const trouble = numbers(13);

  /** Every run meets some of it; one content type has a bad week of its own. */
  function disturb(asked: Asked, expire: () => void): Reply | undefined {
    const fate = trouble();
    const general = now > START + 20 * DAY && now < START + 24 * DAY;
    if (general && asked.query.contentType === "Audit.General")
      return { status: 500, body: { error: { code: "AF50000" } } };
    if (fate < 0.004) expire();
    if (fate > 0.99) return { status: 403, body: { error: { code: "AF429", message: "Too many requests." } } };
    if (fate > 0.985) return { status: 503 };
    if (fate > 0.984) return { status: 200, body: '[{"contentId": ' };
    return undefined;
  }

  const deployment = new M365Deployment({ blobs: () => blobs, subscribed: ALL_TYPES, pageSize: 2, disturb });
  const failed = new Map<string, number>();

  test("are read to their end, whatever happens", async () => {
    for (const run of runs) {
      now = run;
      const { problems } = await deployment.run(run);
      for (const { context } of problems) failed.set(context.feed ?? "", (failed.get(context.feed ?? "") ?? 0) + 1);
    }
    expect(runs.length).toBeGreaterThan(130);
    expect(failed.get("general")).toBeGreaterThan(5);
    // The others had no worse time while one content type failed.
    expect(failed.get("exchange") ?? 0).toBeLessThan(10);
  }, 300_000);

  test("nothing is lost that the ledger calls covered, but for blobs that are told to be gone", () => {
    const told = new Set([...deployment.events.values()].map(nameOf));
    const gaps = new Set(deployment.of("coverage_gap").map(({ target }) => target));
    const silent: string[] = [];
    let checked = 0;
    for (const [feed, type] of Object.entries(CONTENT_TYPES)) {
      const state = deployment.partition(feed, TENANT_ID);
      for (const { id, created, records } of blobs.filter((blob) => blob.type === type)) {
        if (!within(created, state?.covered ?? [])) continue;
        checked += 1;
        const missing = records.filter((record) => !told.has((record as { readonly Id: string }).Id));
        const open = state?.resume.pending?.[id] !== undefined;
        if (missing.length > 0 && !open && ![...gaps].some((target) => target.includes(id)))
          silent.push(`${feed} ${id}`);
      }
    }
    expect(silent).toEqual([]);
    expect(checked).toBeGreaterThan(1500);
  });

  test("what is not covered is lost, and said so; all else is covered", () => {
    const [first = START, last = START] = [runs[0], runs.at(-1)];
    for (const feed of Object.keys(CONTENT_TYPES)) {
      const state = deployment.partition(feed, TENANT_ID);
      const lost = state?.lost ?? [];
      // Nine days without a run, of which Microsoft kept seven.
      expect([feed, lost.length]).toEqual([feed, 1]);
      const [from = 0, to = 0] = lost[0] ?? [];
      expect(to - from).toBeGreaterThan(1.5 * DAY);
      expect(to - from).toBeLessThan(3 * DAY);
      const known = [...(state?.covered ?? []), ...lost];
      const hours = Array.from(
        { length: Math.ceil((last - first) / HOUR) - 4 },
        (_, index) => first + (index - 8) * HOUR,
      );
      expect([feed, hours.filter((time) => !within(time, known))]).toEqual([feed, []]);
    }
    const ranges = [...deployment.events.values()].filter(
      ({ metadata }) => metadata.gap_reason === "older than the vendor keeps" && metadata.gap_from !== metadata.gap_to,
    );
    expect(ranges).toHaveLength(5);
  });

  test("a record is one event, however often it came", () => {
    const names = [...deployment.events.values()].map(nameOf).filter((name) => name !== undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(deployment.duplicates).toBeGreaterThan(500);
  });

  test("a record keeps the time at which the thing happened, days before it was available", () => {
    const old = [...deployment.events.values()].filter((event) => {
      const blob = blobs[Number(nameOf(event)?.split("-")[0])];
      return blob !== undefined && blob.created - Date.parse(event.timestamp) > 3 * DAY;
    });
    expect(old.length).toBeGreaterThan(50);
  });

  test("blobs that never came are given up, and nothing is left open that is older than a week", () => {
    const end = runs.at(-1) ?? 0;
    const open = [...deployment.ledger.partitions.values()].flatMap(({ resume }) =>
      Object.values(resume.pending ?? {}),
    );
    const old = open.filter((value) => (value as { readonly expires: number }).expires < end);
    expect(old).toEqual([]);
    const given = [...deployment.events.values()].filter(
      ({ event_type, metadata }) => event_type === "coverage_gap" && metadata.gap_from === metadata.gap_to,
    );
    expect(given.length).toBeGreaterThan(5);
  });
});
