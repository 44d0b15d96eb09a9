/** The story as the stand-ins need it: what each vendor would hold when a scan asks, records and state. */
import type { Instant } from "../../event/event.ts";
import type { StandInRecord } from "../aws/stand-in.ts";
import type { StandInEntry, StandInEstate } from "../github/server.ts";
import type { StandInSubscription } from "../microsoft/arm.ts";
import type { StandInReportRecord } from "../microsoft/graph.ts";
import type { StandInTable } from "../microsoft/log-analytics.ts";
import type { StandInBlob } from "../microsoft/management.ts";
import type { Estate } from "../openclaw/gateway.ts";
import type { StandInLine, SupabaseStandInOptions } from "../supabase/server.ts";
import type { VercelStandInOptions } from "../vercel/server.ts";
import type { CallsBeat } from "./beat.ts";
import { SUBSCRIPTION } from "./cast.ts";
import { cloudTrailEvent } from "./records/aws.ts";
import { activityRecords } from "./records/azure.ts";
import { directoryAudit } from "./records/entra.ts";
import { auditEntry } from "./records/github.ts";
import { auditRecord, blobsOf } from "./records/m365.ts";
import { ledgerEntry, logEntry } from "./records/openclaw.ts";
import { auditRow, customer, logLine, REFUSED, SERVICE_KEY } from "./records/supabase.ts";
import { activity, deployment, deploymentActivity } from "./records/vercel.ts";
import { CONSOLE_COLUMNS, callRows, consoleRow, HTTP_COLUMNS, VAULT_COLUMNS } from "./records/workspace.ts";
import { subscriptionAt } from "./state/azure.ts";
import { organizationAt } from "./state/github.ts";
import { gatewayAt } from "./state/openclaw.ts";
import { projectAt } from "./state/supabase.ts";
import type { Moment, Story } from "./story.ts";

export interface Told {
  readonly aws: {
    readonly records: readonly StandInRecord[];
    /** Whether the trail is recording. */
    readonly logging: boolean;
  };
  readonly github: { readonly entries: readonly StandInEntry[]; readonly estate: StandInEstate };
  readonly azure: StandInSubscription;
  readonly entra: readonly StandInReportRecord[];
  readonly m365: readonly StandInBlob[];
  readonly workspace: readonly StandInTable[];
  readonly vercel: Required<Pick<VercelStandInOptions, "events" | "deployments">>;
  readonly supabase: Omit<SupabaseStandInOptions, "clock" | "ref" | "keys">;
  readonly openclaw: Estate;
}

export function toldBy(story: Story): Told {
  const { scan } = story;
  return {
    aws: {
      records: story.of("aws").map((one) => ({ event: cloudTrailEvent(one.beat, one.time), ...shown(one) })),
      logging: scan > 1,
    },
    github: {
      entries: story.of("github").map((one) => ({ record: auditEntry(one.beat, one.time), ...shown(one) })),
      estate: organizationAt(scan),
    },
    azure: {
      id: SUBSCRIPTION,
      name: "Production",
      activity: story
        .of("azure")
        .flatMap((one) => activityRecords(one.beat, one.time).map((record) => ({ record, ...shown(one) }))),
      ...subscriptionAt(scan, story.alertedAt),
    },
    entra: story.of("entra").map((one) => ({ record: directoryAudit(one.beat, one.time), ...shown(one) })),
    m365: blobsOf(
      story.of("m365").map(({ beat, time, chapter }) => ({ chapter, time, record: auditRecord(beat, time) })),
    ),
    workspace: workspace(story),
    vercel: vercelTeam(story),
    supabase: project(story),
    openclaw: gateway(story),
  };
}

function shown({ visibleAt }: Moment): { readonly visibleAt?: Instant } {
  return visibleAt === undefined ? {} : { visibleAt };
}

function workspace(story: Story): readonly StandInTable[] {
  const calls = (on: CallsBeat["on"]) =>
    story.of("calls").flatMap(({ beat, time }) => (beat.on === on ? callRows(beat, time) : []));
  return [
    {
      name: "ContainerAppConsoleLogs_CL",
      columns: CONSOLE_COLUMNS,
      rows: story.of("console").map(({ beat, time }) => consoleRow(beat, time)),
    },
    { name: "ContainerAppHTTPLogs", columns: HTTP_COLUMNS, rows: calls("app") },
    { name: "AZKVAuditLogs", columns: VAULT_COLUMNS, rows: calls("vault") },
  ];
}

function vercelTeam(story: Story): Told["vercel"] {
  const deployments = story.of("deployment");
  return {
    events: [
      ...story.of("vercel").map(({ beat, time }) => activity(beat, time)),
      ...deployments.map(({ beat, time }) => deploymentActivity(beat, time)),
    ],
    deployments: deployments.map((one) => {
      const { takes } = one.beat;
      return deployment(one.beat, one.time, takes === "next" ? story.beforeNextScan(one) : one.time + takes * 60_000);
    }),
  };
}

/** How often the shop itself asks its project for something: without a sign of life, an empty log would not be believed. */
const HEARTBEAT_MS = 6 * 3_600_000;
const HEARTBEATS = 20;

function project(story: Story): Told["supabase"] {
  const moments = story.of("supabase");
  const audited = moments.filter(({ beat }) => beat.action !== REFUSED);
  const signedIn = new Map(
    audited.flatMap(({ beat, time }) => (beat.by === SERVICE_KEY ? [] : [[beat.by, time] as const])),
  );
  const last = Math.floor(story.now / HEARTBEAT_MS);
  return {
    ...projectAt(story.scan),
    audit: audited.map(({ beat, time }) => auditRow(beat, time)),
    users: [...signedIn].map(([email, time]) => customer(email, time)),
    lines: [
      ...moments.map(({ beat, time }) => logLine(beat, time)),
      ...Array.from({ length: HEARTBEATS }, (_, index) => heartbeat(last - index)),
    ],
  };
}

function heartbeat(nth: number): StandInLine {
  return { source: "edge_logs", id: `edge-${nth}`, time: nth * HEARTBEAT_MS };
}

function gateway(story: Story): Estate {
  return {
    ...gatewayAt(story.scan),
    log: story.of("openclaw").map(({ beat, time }) => logEntry(beat, time)),
    ledger: story.of("deed").map(({ beat, time }, index) => ledgerEntry(beat, time, index + 1)),
  };
}
