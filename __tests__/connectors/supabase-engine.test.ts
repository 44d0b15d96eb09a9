/** Supabase through the real engine, run after run: each thing is one event, whichever feed and however many runs tell of it. */
import { afterEach, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/supabase/connector.ts";
import type { Instant } from "../../src/connector/contract.ts";
import type { Loopback } from "../../src/demo/loopback.ts";
import type { StandInLine } from "../../src/demo/supabase/server.ts";
import type { Event } from "../../src/event/event.ts";
import { NOW } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import { ACCESS_TOKEN, contextFor, LEGACY_KEY, REF, startProject } from "./supabase-context.ts";
import { auditRow } from "./supabase-vendor.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const HMAC_KEY = "a-key-of-at-least-some-length";
const PASSWORDS = ["planted-smtp-password-1", "planted-smtp-password-2"] as const;

type Row = Readonly<Record<string, unknown>>;

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
});

/** An entry of the audit log as the database has it. */
function entry(action: string, nth: number, time: number): Row {
  return { ...auditRow(action, nth), created_at: new Date(time).toISOString() };
}

/** The same entry in the log storage. */
function lineOf(row: Row, action: string): StandInLine {
  return {
    source: "auth_audit_logs",
    id: `line-${row.id}`,
    time: Date.parse(String(row.created_at)),
    attributes: {
      "auth_audit_event.audit_log_id": String(row.id),
      "auth_audit_event.action": action,
      "auth_audit_event.actor_username": "Ann@example.com",
      "auth_audit_event.created_at": String(row.created_at),
    },
  };
}

/** Somebody uses the project every hour, so that an answer without entries is believed. */
const ALIVE = Array.from(
  { length: 48 },
  (_, hour): StandInLine => ({ source: "edge_logs", id: `edge-${hour}`, time: NOW + (hour - 24) * HOUR }),
);

const told = (events: readonly Event[]): readonly string[] =>
  events.map(({ event_type, action, metadata }) => [event_type, action, metadata.setting].join(" ").trim()).sort();

test("what several feeds, slices and runs tell of is one event, and so is a change of the configuration between two runs", async () => {
  let now: number = NOW;
  const login = entry("login", 1, NOW - HOUR);
  const audit: Row[] = [login];
  const refused: StandInLine = {
    source: "auth_logs",
    id: "refused-1",
    time: NOW - 30 * MINUTE,
    attributes: { path: "/token", status: "400", error_code: "invalid_credentials", msg: "Invalid login credentials" },
  };
  const lines = [...ALIVE, lineOf(login, "login"), refused];
  const checkout = { id: "fn-1", slug: "checkout", name: "checkout", status: "ACTIVE", verify_jwt: true };
  const functions: Row[] = [{ ...checkout, version: 3 }];
  const config = { "/config/auth": { disable_signup: true, jwt_exp: 3600, smtp_pass: PASSWORDS[0] } as Row };
  const forbidden: string[] = [];
  const project = await startProject({ clock: () => now, audit, lines, functions, config, forbidden });
  server = project.server;
  const { url } = server;
  const deployment = new MemoryDeployment({
    connector,
    context: (time) => contextFor(url, { withToken: true, hmacKey: HMAC_KEY, now: time }),
  });
  const said: (readonly string[])[] = [];
  const troubles: (readonly string[])[] = [];
  const run = async (): Promise<void> => {
    const { added, problems } = await deployment.run(now as Instant);
    said.push(told(added));
    troubles.push(problems.map(({ code, context }) => `${context.feed}/${context.partition}: ${code}`).sort());
    now += 6 * HOUR;
  };

  await run();
  const [signOut, late] = [entry("logout", 2, now - HOUR), entry("user_deleted", 3, NOW - 20 * MINUTE)];
  audit.push(signOut, late);
  lines.push(lineOf(signOut, "logout"));
  functions[0] = { ...checkout, version: 4 };
  config["/config/auth"] = { disable_signup: false, jwt_exp: 3600, smtp_pass: PASSWORDS[1] };
  await run();
  forbidden.push("/config/auth", "/functions");
  await run();
  forbidden.splice(0);
  await run();

  expect(said).toEqual([
    ["auth.signin login", "auth.signin login_failed"],
    [
      "auth.account_change logout",
      "auth.account_change user_deleted",
      "edge_function.deploy deployed",
      "project.config_change config_changed disable_signup",
      "project.config_change config_changed smtp_pass",
    ],
    [],
    [],
  ]);
  expect(troubles).toEqual([
    [],
    [],
    ["configuration/auth: permission-missing", `functions/${REF}: permission-missing`],
    [],
  ]);
  expect(deployment.duplicates).toBeGreaterThan(0);
  const committed = JSON.stringify([
    ...deployment.events.values(),
    ...deployment.files.values(),
    ...deployment.ledger.partitions.values(),
  ]);
  for (const secret of [...PASSWORDS, ACCESS_TOKEN, LEGACY_KEY, HMAC_KEY]) expect(committed).not.toContain(secret);
});
