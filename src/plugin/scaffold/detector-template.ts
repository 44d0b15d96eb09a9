/**
 * The files of a new detector: a small one that remembers and counts, which passes `mallcop verify` as it is. Comments stand where the
 * author has to decide.
 */

export interface NewDetector {
  /** The detector's and its folder's name. */
  readonly name: string;
  readonly title: string;
}

/** By path below the plugin's folder. */
export function detectorFiles(detector: NewDetector): ReadonlyMap<string, string> {
  return new Map([
    ["manifest.yaml", manifestText(detector)],
    ["detector.ts", DETECTOR],
    ["tests.ts", TESTS],
    ["fixtures/speaks.jsonl", SPEAKS],
    ["fixtures/quiet.jsonl", QUIET],
  ]);
}

function manifestText({ name, title }: NewDetector): string {
  return `# What this detector claims; mallcop holds it to it. docs/writing-a-detector.md explains every key.
name: ${name}
title: ${title}
version: "0.1.0"
description: Somebody made several administrative changes on a weekend.

severity: warn # the most that its findings ask for: info, warn or critical
learns: false # true if it judges by what is usual: its findings are then info while a source is being learned

# The event types that it is given, or ["*"] for all. With \`sources\`, only those of these connector types.
events: [admin_action, role_assignment]
# Events of any other type reach it too if they have one of these fields, whichever connector they are from.
metadata: [privileged]

# Numbers that a deployment may want to change.
parameters:
  least: { default: 3, description: Changes by one person on one day that are worth a finding. }
`;
}

const DETECTOR = `/** Administrative changes on weekends. */
import type { CleanEvent, Context, Detector, Draft } from "mallcop/detector";
import { counted, say, succeeded } from "mallcop/detector";

const DAY_MS = 86_400_000;

/** Saturday or Sunday, in UTC. */
export function isWeekend(time: number): boolean {
  const day = new Date(time).getUTCDay();
  return day === 0 || day === 6;
}

/** How many there are of that day with this one. Nothing else is kept between pages and runs but what is in the memory. */
function countWith(event: CleanEvent, who: string, { memory }: Context): number {
  const day = Math.floor(event.time / DAY_MS);
  const key = \`\${event.source} \${who} \${day}\`;
  const before = memory.get(key)?.count;
  const count = (typeof before === "number" ? before : 0) + 1;
  // By the events' own time; the wall clock is none of a detector's business.
  memory.set(key, { count }, (day + 2) * DAY_MS);
  return count;
}

function draftOf(event: CleanEvent, who: string, count: number): Draft {
  return {
    // What the finding is about: more about the same makes it grow. With the first event it gives the id.
    key: ["weekend", who, new Date(event.time).toISOString().slice(0, 10)],
    source: event.source,
    severity: "warn",
    // \`say\` marks the event's texts. A sentence that is put together in another way is refused.
    title: say\`\${who} makes changes on a weekend\`,
    why: say\`\${who} made \${counted(count, "change")} on a weekend, the last of them \${event.action} on \${event.target}.\`,
    next: say\`Ask \${who} whether that was planned.\`,
    events: [event],
    count,
  };
}

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const who = context.who(event);
      if (who === undefined || !succeeded(event) || !isWeekend(event.time)) continue;
      const count = countWith(event, who, context);
      if (count >= (context.parameters.least ?? 0)) yield draftOf(event, who, count);
    }
  },
};

export default detector;
`;

const TESTS = `/** Run by \`mallcop verify\`, in the plugin's sandbox, after the cases in fixtures/. */
import type { Harness } from "mallcop/detector";
import { isWeekend } from "./detector.ts";

export default (t: Harness): void => {
  t.test("a weekend is from Saturday to Sunday", () => {
    t.ok(!isWeekend(Date.UTC(2026, 0, 30, 23)));
    t.ok(isWeekend(Date.UTC(2026, 0, 31)));
    t.ok(isWeekend(Date.UTC(2026, 1, 1, 23)));
    t.ok(!isWeekend(Date.UTC(2026, 1, 2)));
  });
};
`;

const change = (day: number, hour: number, more: object = {}) => ({
  day,
  hour,
  type: "admin_action",
  actor: "eve@example.com",
  action: "Update setting",
  target: "backup-vault",
  ...more,
});

/** Day 0 is a Monday. */
const SPEAKS = lines(
  { case: "three changes on a Saturday", says: ["warn eve@example.com makes changes on a weekend"] },
  change(5, 9),
  change(5, 10, { type: "role_assignment" }),
  change(5, 11, { type: "acme.policy", metadata: { privileged: true } }),
);
const QUIET = lines(
  { case: "two on each day, a refused third, and many on a Monday", says: [] },
  change(5, 9),
  change(5, 10),
  change(5, 11, { metadata: { outcome: "denied" } }),
  change(6, 9),
  change(6, 10),
  ...[9, 10, 11, 12].map((hour) => change(7, hour)),
);

function lines(...values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
