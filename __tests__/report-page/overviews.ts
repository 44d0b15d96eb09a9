/** An overview in which every text that comes from outside is the given one. */
import type { Finding } from "../../src/detect/finding.ts";
import type { Instant } from "../../src/event/event.ts";
import { EventTally } from "../../src/overview/event-tally.ts";
import type { Overview, Window } from "../../src/overview/overview.ts";
import { DAY, event, START } from "../detect/story.ts";

export function overviewOf(text: string): Overview {
  const window: Window = { from: START as Instant, to: (START + 10 * DAY) as Instant, days: 10 };
  const at = (day: number) => (START + day * DAY) as Instant;
  const coverage = {
    since: at(1),
    until: at(9),
    last: at(9.9),
    holes: [[at(2), at(3)] as const, [at(5), at(6)] as const],
    lost: [[at(2), at(3)] as const],
  };
  const tally = new EventTally(window);
  const everywhere = { actor: text, target: text, action: text, source: text };
  const metadata = { connector: text, role: text, scope: text, source_ip: text, lines: 9, unmatched: 4 };
  for (const type of ["role_assignment", "parser_summary", text])
    tally.add(event({ day: 3, ...everywhere, type, severity: "critical", metadata }));
  const finding = {
    id: text,
    detector: text,
    source: text,
    severity: "critical",
    title: text,
    why: text,
    next: text,
    first: "2026-01-06T00:00:00.000Z",
    last: "2026-01-07T00:00:00.000Z",
    count: 3,
    events: [],
    subject: text,
    learning: true,
  } as unknown as Finding;
  const problems = [{ code: text, feed: text }];
  const partition = { feed: text, partition: text, axis: "event" as const, ...coverage };
  return {
    window,
    connectors: [
      { id: text, type: text, all: coverage, partitions: [partition], never: [text], problems },
      { id: text, type: text, all: undefined, partitions: [], never: [text], problems },
    ],
    events: tally.tallied(),
    findings: { open: [finding], acknowledged: 1, suppressed: 2 },
    runs: {
      count: 1,
      newest: [{ run: text, command: "scan", started: at(9), finished: at(9), status: "partial", events: 1, bytes: 2 }],
      longestPause: undefined,
      bytesByDay: [1, 2],
      bytes: 3,
      bytesPerDay: 1,
    },
    bytes: 5,
    damaged: [text],
  };
}
