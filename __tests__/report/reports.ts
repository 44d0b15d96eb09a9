/** Run reports as the engine would give them: the days that a person meets, from the quiet one to the hostile one. */

import type {
  Counts,
  FeedReport,
  FindingsReport,
  Highlight,
  InstanceReport,
  Interval,
  PartitionReport,
  Problem,
  RunReport,
} from "../../src/collect/report.ts";
import { CATALOG, type ErrorCode } from "../../src/connector/error-catalog.ts";
import type { Finding, FindingId } from "../../src/detect/finding.ts";
import type { Said } from "../../src/detect/say.ts";
import type { EventId, Instant, Severity } from "../../src/event/event.ts";

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

export function at(iso: string): Instant {
  return Date.parse(iso) as Instant;
}

export const FINISHED = at("2026-11-22T12:03:41Z");
const SETTLED = at("2026-11-22T11:45:00Z");
const SINCE = at("2026-10-02T04:00:00Z");

export function ago(ms: number, from: Instant = SETTLED): Instant {
  return (from - ms) as Instant;
}

export function between(from: string, to: string): Interval {
  return [at(`2026-11-${from}:00Z`), at(`2026-11-${to}:00Z`)];
}

export function counts(some: Partial<Counts> = {}): Counts {
  const whole = { derived: 0, new: 0, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 12, ...some };
  const gone = [...Object.values(whole.leftOut), ...Object.values(whole.rejected)].reduce((sum, n) => sum + n, 0);
  return { fetched: whole.new + whole.duplicate + gone + whole.held - whole.derived, ...whole };
}

export function partition(name: string, some: Partial<PartitionReport> = {}): PartitionReport {
  return {
    partition: name,
    axis: "event",
    since: SINCE,
    covered: [[ago(6 * HOUR), SETTLED]],
    watermark: SETTLED,
    backlog: [],
    gaps: [],
    recent: [[ago(7 * DAY), SETTLED]],
    ...some,
  };
}

/** Not read in this run, and behind since `iso`. */
export function behind(name: string, since: Instant, some: Partial<PartitionReport> = {}): PartitionReport {
  const backlog: Interval[] = [[since, SETTLED]];
  return partition(name, {
    covered: [],
    before: since,
    watermark: since,
    recent: [[ago(7 * DAY), since]],
    backlog,
    ...some,
  });
}

export function feed(name: string, title: string, some: Partial<FeedReport> = {}): FeedReport {
  return { feed: name, title, status: "ok", partitions: [partition("all")], counts: counts(), ...some };
}

export function instance(id: string, type: string, some: Partial<InstanceReport> = {}): InstanceReport {
  return { id, type, status: "ok", feeds: [], problems: [], newByType: {}, counts: counts(), ...some };
}

export function problem(
  code: ErrorCode,
  values: Readonly<Record<string, string>>,
  some: Partial<Problem> = {},
): Problem {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  const { kind, says, hint } = CATALOG[code];
  const docs = `docs/troubleshooting.md#${code}`;
  return { code, kind, message: fill(says), hint: fill(hint), docs, level: "error", ...some };
}

export function report(some: Partial<RunReport> = {}): RunReport {
  return {
    command: "scan",
    dryRun: false,
    run: "19283746501-1",
    version: "0.1.0",
    started: at("2026-11-22T12:02:33Z"),
    finished: FINISHED,
    status: "ok",
    exit: 0,
    instances: [],
    publish: { state: "stored", branch: "main", commit: "4f1c9a72be03d5e86f7a1b2c3d4e5f60718293a4", attempts: 1 },
    cache: { restored: "hit", saved: true },
    highlights: [],
    findings: findings(),
    apps: [],
    problems: [],
    ...some,
  };
}

/** What is new or grown is open too. */
export function findings(some: Partial<FindingsReport> = {}): FindingsReport {
  const { new: fresh = [], grown = [], open = [] } = some;
  return {
    judged: { batches: 2, events: 73 },
    waiting: 0,
    ...some,
    new: fresh,
    grown,
    open: [...fresh, ...grown, ...open],
  };
}

interface Told {
  readonly severity: Severity;
  readonly detector: string;
  readonly title: string;
  readonly why: string;
  readonly next: string;
}

/** @param at of its first event, on 22 November */
export function finding(at: string, { title, why, next, ...told }: Told, some: Partial<Finding> = {}): Finding {
  const first = `2026-11-22T${at}:00.000Z`;
  return {
    id: `fnd-2026-11-22-${told.detector}-3f9c0a1b2c3d4e5f` as FindingId,
    source: "azure",
    ...told,
    ...{ title: title as Said, why: why as Said, next: next as Said },
    ...{ first, last: first, count: 1, events: ["evt-2026-11-22-azure-3f9c0a1b2c3d4e5f" as EventId] },
    ...{ subject: "3f9c0a1b2c3d4e5f", learning: false },
    ...some,
  };
}

const marked = (text: string): string => `[USER_DATA_BEGIN]${text}[USER_DATA_END]`;
const FORWARDED = finding(
  "10:14",
  {
    severity: "critical",
    detector: "new-external-access",
    title: `${marked("bob@example.com")} forwards its mail outside`,
    why: `${marked("bob@example.com")} did ${marked("Set-Mailbox")}: mail goes to ${marked("b0b@example.org")}, which is none of your domains.`,
    next: "Ask whoever opened it whether it was meant. If not, close it, and look at what came in or went out through it.",
  },
  { link: "https://purview.microsoft.com/audit/auditsearch" },
);
const REFUSED = finding(
  "09:02",
  {
    severity: "warn",
    detector: "auth-failure-burst",
    title: `17 refused sign-ins for ${marked("ann@example.com")}`,
    why: `17 sign-ins for ${marked("ann@example.com")} were refused within 30 minutes.`,
    next: "Ask whether it was them.",
  },
  { last: "2026-11-22T09:31:00.000Z", count: 17 },
);
const NEWCOMER = finding(
  "00:10",
  {
    severity: "info",
    detector: "new-actor",
    title: `${marked("李雷")} is new`,
    why: `${marked("李雷")} did ${marked("org.add_member")}, for the first time in 90 days; nobody was seen making the account.`,
    next: "Find out who or what this is.",
  },
  { learning: true },
);
const GRANTED = finding("01:20", {
  severity: "info",
  detector: "priv-escalation",
  title: `${marked("ci")} may administer ${marked("acme/site")}`,
  why: `${marked("ann")} gave ${marked("ci")} the role ${marked("maintain")}.`,
  next: "Ask the grantor whether they meant it.",
});

const REGIONS = ["us-east-1", "eu-central-1", "eu-west-1", "ap-southeast-2"];

function aws(some: Partial<InstanceReport> = {}): InstanceReport {
  const partitions = REGIONS.map((region) => partition(region));
  const feeds = [feed("management", "Management events", { partitions, counts: counts({ duplicate: 31 }) })];
  return instance("aws", "aws-cloudtrail", { feeds, counts: counts({ duplicate: 31 }), ...some });
}

function github(some: Partial<InstanceReport> = {}): InstanceReport {
  const members = partition("acme", { axis: "observation", watermark: at("2026-11-22T12:03:02Z") });
  const feeds = [
    feed("audit-log", "Audit log", { partitions: [partition("acme")] }),
    feed("members", "Members and their roles", {
      partitions: [
        {
          ...members,
          covered: [[ago(6 * HOUR), at("2026-11-22T12:03:02Z")]],
          recent: [[ago(7 * DAY), at("2026-11-22T12:03:02Z")]],
        },
      ],
    }),
  ];
  return instance("github", "github", { feeds, counts: counts({ duplicate: 4 }), ...some });
}

export const allQuiet = report({ instances: [aws(), github()] });

function highlight(some: Partial<Highlight>): Highlight {
  return {
    id: "evt-2026-11-22-aws-cloudtrail-3f9c0a1b2c3d4e5f",
    time: at("2026-11-22T10:14:05Z"),
    severity: "warn",
    connector: "aws",
    type: "iam_change",
    action: "AttachRolePolicy",
    actor: "ann@example.com",
    target: "role/deploy",
    outcome: "success",
    ...some,
  };
}

const busyAws = counts({
  new: 1_204,
  duplicate: 96,
  leftOut: { read_only: 48_113 },
  rejected: { "record-malformed": 2 },
  requests: 988,
});
const busyGithub = counts({ new: 57, duplicate: 4, derived: 3, leftOut: { own_workflow: 12 }, requests: 21 });
const busyM365 = counts({ new: 310, duplicate: 18, leftOut: { not_security: 2_950 }, held: 7, requests: 133 });

const CONTENT_TYPES = ["Audit.AzureActiveDirectory", "Audit.Exchange", "Audit.SharePoint", "Audit.General"];

export const busy = report({
  findings: findings({ new: [FORWARDED, NEWCOMER], grown: [REFUSED], open: [GRANTED] }),
  status: "partial",
  instances: [
    aws({
      counts: busyAws,
      newByType: { iam_change: 31, security_group_change: 4, access_key_change: 2, login: 67, admin_action: 1_100 },
      feeds: [
        feed("management", "Management events", {
          counts: busyAws,
          partitions: REGIONS.map((region, index) =>
            index === 3
              ? partition(region, { recent: [between("15T11:45", "19T02:10"), between("19T09:00", "22T11:45")] })
              : partition(region),
          ),
        }),
      ],
    }),
    github({ counts: busyGithub, newByType: { workflow_run: 49, repo_permission: 5, org_membership: 3 } }),
    instance("m365", "m365", {
      status: "partial",
      counts: busyM365,
      newByType: { login: 288, external_sharing: 19, mail_rule_created: 2, external_forwarding: 1 },
      problems: [
        problem("budget-exhausted", {}, { level: "warning", feed: "content", partition: "Audit.SharePoint" }),
        problem(
          "feed-not-available",
          {
            vendor: "Microsoft",
            what: "DLP.All",
            reason: "the tenant has no licence for it",
            advice: "Nothing to do, or add a licence.",
          },
          { level: "warning", feed: "dlp" },
        ),
      ],
      feeds: [
        feed("content", "Audit content", {
          status: "partial",
          counts: busyM365,
          partitions: CONTENT_TYPES.map((type) =>
            type === "Audit.SharePoint"
              ? partition(type, {
                  axis: "availability",
                  covered: [between("22T05:45", "22T08:00")],
                  watermark: at("2026-11-22T08:00:00Z"),
                  backlog: [between("22T08:00", "22T11:45")],
                  recent: [between("15T11:45", "22T08:00")],
                })
              : partition(type, { axis: "availability" }),
          ),
        }),
        feed("dlp", "Data loss prevention", { status: "not_available", partitions: [] }),
      ],
    }),
  ],
  history: {
    clone: { bytes: 312_400_000, shallow: true },
    growth: 41_900_000,
    done: [
      { instance: "aws", month: "2026-09", what: "compact", files: 121, events: 30_410 },
      { instance: "aws", month: "2025-09", what: "delete", files: 1, events: 28_004 },
    ],
    left: 2,
  },
  highlights: [
    highlight({
      severity: "critical",
      connector: "m365",
      type: "external_forwarding",
      action: "Set-Mailbox",
      actor: "bob@example.com",
      target: "bob@example.com → b0b@example.org",
    }),
    highlight({ time: at("2026-11-22T11:40:51Z") }),
    highlight({
      time: at("2026-11-22T09:02:00Z"),
      type: "login",
      action: "ConsoleLogin",
      actor: "root",
      target: "123456789012",
      outcome: "failure",
    }),
    highlight({
      time: at("2026-11-21T23:59:59Z"),
      connector: "github",
      type: "org_membership",
      action: "org.add_member",
      actor: "李雷",
      target: "new-hire",
    }),
  ],
});

export const oneFailing = report({
  status: "partial",
  exit: 1,
  instances: [
    aws({ counts: counts({ new: 42, duplicate: 31 }), newByType: { login: 30, iam_change: 12 } }),
    github({
      status: "failed",
      counts: counts({ requests: 1 }),
      problems: [
        problem("auth-failed", {
          vendor: "GitHub",
          reason: "401 Bad credentials",
          advice: "Make a new token with `read:audit_log` and store it as the secret `GITHUB_TOKEN`.",
        }),
      ],
      feeds: [
        feed("audit-log", "Audit log", { status: "failed", partitions: [behind("acme", at("2026-11-21T05:45:00Z"))] }),
        feed("members", "Members and their roles", { status: "failed", partitions: [] }),
      ],
    }),
    instance("vercel", "vercel", { status: "skipped" }),
  ],
});

export const gap = report({
  findings: findings({ open: [REFUSED], waiting: 3 }),
  status: "partial",
  instances: [
    aws(),
    instance("m365", "m365", {
      status: "partial",
      counts: counts({ new: 2_210, derived: 1, requests: 402 }),
      newByType: { login: 2_209, coverage_gap: 1 },
      problems: [
        problem(
          "window-refused",
          {
            vendor: "Microsoft",
            from: "2026-11-13T09:00:00Z",
            to: "2026-11-15T12:00:00Z",
            reason: "AF20055: older than seven days",
          },
          { level: "warning", feed: "content", partition: "Audit.Exchange" },
        ),
      ],
      feeds: [
        feed("content", "Audit content", {
          status: "partial",
          counts: counts({ new: 2_210, derived: 1 }),
          partitions: CONTENT_TYPES.slice(0, 2).map((type, index) =>
            partition(type, {
              axis: "availability",
              covered: [between("15T12:00", "22T11:45")],
              gaps: index === 1 ? [between("13T09:00", "15T12:00")] : [],
              recent: [between("15T12:00", "22T11:45")],
            }),
          ),
        }),
      ],
    }),
  ],
  highlights: [],
});

const FIRST = at("2026-11-22T03:45:00Z");

export const firstRun = report({
  cache: { restored: "miss", saved: true },
  publish: { state: "stored", branch: "mallcop-data", commit: "0b5e4d3c2f1a09887766554433221100ffeeddcc", attempts: 2 },
  instances: [
    aws({
      counts: counts({ new: 118, requests: 44 }),
      newByType: { login: 100, iam_change: 18 },
      feeds: [
        feed("management", "Management events", {
          counts: counts({ new: 118 }),
          partitions: REGIONS.map((name) =>
            partition(name, { since: FIRST, covered: [[FIRST, SETTLED]], recent: [[FIRST, SETTLED]] }),
          ),
        }),
      ],
    }),
    instance("github", "github", {
      counts: counts({ requests: 9 }),
      feeds: [
        feed("members", "Members and their roles", {
          partitions: [
            partition("acme", {
              axis: "observation",
              since: at("2026-11-22T12:02:33Z"),
              watermark: at("2026-11-22T12:02:34Z"),
              covered: [[at("2026-11-22T12:02:33Z"), at("2026-11-22T12:02:34Z")]],
              recent: [[at("2026-11-22T12:02:33Z"), at("2026-11-22T12:02:34Z")]],
              baseline: { items: 34 },
            }),
          ],
        }),
      ],
    }),
  ],
});

export const dryRun = report({
  dryRun: true,
  publish: { state: "nothing", attempts: 0 },
  cache: { restored: "off", saved: false },
  run: "local-20261122T120233Z",
  instances: [aws({ counts: counts({ new: 42, duplicate: 31 }), newByType: { login: 30, iam_change: 12 } })],
});

export const notStored = report({
  status: "failed",
  exit: 3,
  publish: { state: "nothing", branch: "main", attempts: 1 },
  cache: { restored: "unavailable", saved: false, detail: "connect ECONNREFUSED" },
  instances: [aws({ counts: counts({ new: 42, duplicate: 31 }), newByType: { login: 30, iam_change: 12 } })],
  problems: [problem("push-protected", { branch: "main", reason: "required status checks" })],
});

export const couldNotStart = report({
  status: "failed",
  exit: 2,
  publish: { state: "nothing", attempts: 0 },
  cache: { restored: "off", saved: false },
  problems: [
    problem(
      "config-invalid",
      {
        path: "mallcop.yaml",
        problem: "`lookback_huors` is not an option of aws-cloudtrail",
        advice: "Did you mean `lookback_hours`?",
      },
      { at: "mallcop.yaml:7:5" },
    ),
  ],
});

/** A run in which everything that anybody could fill was filled by somebody: `next` gives the text of each place. */
export function filledBy(next: () => string): RunReport {
  const where = () => ({ message: next(), hint: next(), docs: next(), feed: next(), partition: next(), at: next() });
  const trouble = (): Problem => ({ code: next(), kind: "auth", level: "error", ...where() });
  const odd = () => counts({ new: 3, leftOut: { [next()]: 2 }, rejected: { [`${next()}!`]: 1 } });
  const gaps = [between("14T00:00", "15T00:00")];
  const backlog = [between("22T08:00", "22T09:00")];
  const one = (): InstanceReport => ({
    id: next(),
    type: next(),
    status: "partial",
    counts: odd(),
    newByType: { [next()]: 3 },
    problems: [trouble()],
    feeds: [
      {
        feed: next(),
        title: next(),
        status: "partial",
        counts: odd(),
        partitions: [partition(next(), { gaps, backlog, baseline: { items: 3 } }), partition(next())],
      },
      { feed: next(), title: next(), status: "failed", counts: counts(), partitions: [] },
    ],
  });
  const found = (): Finding => {
    const told = { severity: "critical", detector: next(), title: next(), why: next(), next: next() } as const;
    return finding("10:14", told, { id: next() as FindingId });
  };
  const event = (): Highlight => ({
    ...highlight({ severity: "critical", connector: next(), type: next(), action: next() }),
    ...{ actor: next(), target: next(), outcome: next() },
  });
  return report({
    status: "partial",
    exit: 1,
    run: next(),
    version: next(),
    instances: [one(), one()],
    publish: { state: "stored", branch: next(), commit: next(), attempts: 3 },
    cache: { restored: "refused", saved: false, detail: next() },
    highlights: [event(), event(), event()],
    findings: findings({ new: [found()], grown: [found()], open: [found()] }),
    problems: [trouble()],
  });
}

export function filledWith(text: string): RunReport {
  return filledBy(() => text);
}

/** What strangers would write if they could. */
export const HOSTILE = [
  "a|b||c",
  "<script>alert(1)</script><!-- --><img src=x onerror=y>",
  "[click](https://evil.example) ![x](https://evil.example/x.png)",
  "`code` ``` ~~~ **bold** _it_ ~~no~~ \\| \\",
  "@octocat and #123, GH-7, acme/mallcop#1, https://evil.example www.evil.example eve@evil.example",
  "$\\alpha$ :tada: :+1:",
  "one\ntwo\r\n\n## three\n| x | y |\n|---|---|",
  "::error file=x::gone",
  "  ::add-mask::x ##[group]y",
  "\u001b[31mred\u001b[2J\u009b1A\u0007",
  "\u202Egnp.exe\u2066 zero\u200Bwidth\uFEFF \u2028 \u0085",
  "漢字カナ 한국어 👩‍💻 🇨🇭 e\u0301\u0301 \u0301x",
  "</details></code></span></sub>",
  "1. # - + = > &amp; &#60;b&#62;",
  "",
];

export const hostile = (() => {
  let turn = 0;
  return filledBy(() => HOSTILE[turn++ % HOSTILE.length] ?? "");
})();
