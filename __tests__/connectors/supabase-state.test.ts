/** Edge functions and configuration, from the listing to what a difference says; and that no secret is in either. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { AREAS } from "../../plugins/connectors/supabase/config-areas.ts";
import { severityOf } from "../../plugins/connectors/supabase/weakening.ts";
import { differences } from "../../src/collect/snapshots.ts";
import type { Change, Json, StatePage } from "../../src/connector/contract.ts";
import type { Loopback } from "../../src/demo/loopback.ts";
import { lookupOf } from "../support/connector-context.ts";
import { type ProjectOptions, REF, refused, startProject, stateFeed } from "./supabase-context.ts";

const SECRETS = {
  jwt: "planted-jwt-secret-4410",
  smtp: "planted-smtp-password-5521",
  google: "planted-google-secret-6632",
  hook: "planted-hook-secret-7743",
  url: "planted-url-password-8854",
  key: "planted-api-key-9965",
};

let servers: Loopback[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

type Feed = "functions" | "configuration";
type Snapshot = ReadonlyMap<string, Json>;

async function snapshot(feed: Feed, partition: string, options: ProjectOptions): Promise<Snapshot> {
  const { server, ctx } = await startProject({ withToken: true, ...options });
  servers.push(server);
  const items = new Map<string, Json>();
  let complete = false;
  for await (const page of stateFeed(feed).read(ctx, { id: partition })) {
    for (const { key, value } of page.items) items.set(key, value);
    complete = page.complete === true;
  }
  if (!complete) throw new Error("the listing is partial");
  return items;
}

async function pagesOf(reading: AsyncIterable<StatePage>): Promise<readonly StatePage[]> {
  const pages: StatePage[] = [];
  for await (const page of reading) pages.push(page);
  return pages;
}

/** What two listings make of each other, as the engine does. */
function changes(feed: Feed, before: Snapshot, after: Snapshot): readonly Change[] {
  const change = stateFeed(feed).change;
  return differences({ sequence: 1, items: before }, after, (was, is) => change(was, is, lookupOf())).map(
    (one) => one.change,
  );
}

async function configChanges(area: string, before: ProjectOptions, after: ProjectOptions): Promise<readonly Change[]> {
  return changes(
    "configuration",
    await snapshot("configuration", area, before),
    await snapshot("configuration", area, after),
  );
}

describe("edge functions", () => {
  const fn = (more: object = {}): Readonly<Record<string, unknown>> => ({
    id: "fn-1",
    slug: "checkout",
    name: "checkout",
    status: "ACTIVE",
    version: 3,
    verify_jwt: true,
    created_at: 1795327778000,
    updated_at: 1795327778000,
    ezbr_sha256: "aa",
    ...more,
  });
  const between = async (before: readonly object[], after: readonly object[]) =>
    changes(
      "functions",
      await snapshot("functions", REF, { functions: before as never }),
      await snapshot("functions", REF, { functions: after as never }),
    );

  test.each<[string, object[], object[], object]>([
    ["a new one", [], [fn()], { action: "created", target: "checkout", severity: "info" }],
    ["a version", [fn()], [fn({ version: 4 })], { action: "deployed", metadata: { version: 4, previous_version: 3 } }],
    ["a jump", [fn()], [fn({ version: 7 })], { action: "deployed", metadata: { versions_since: 4 } }],
    ["other code", [fn()], [fn({ ezbr_sha256: "bb" })], { action: "deployed" }],
    ["no check", [fn()], [fn({ verify_jwt: false })], { action: "jwt_check_disabled", severity: "warn" }],
    ["a removal", [fn()], [], { action: "removed", severity: "warn" }],
    ["a state", [fn()], [fn({ status: "THROTTLED" })], { action: "status_changed" }],
  ])("%s is one event", async (_, before, after, expected) => {
    const found = await between(before, after);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: "edge_function.deploy", actor: "unknown", ...expected });
  });

  test("that are as they were are no event, whatever else changed", async () => {
    expect(await between([fn()], [fn({ updated_at: 1795327999000 })])).toEqual([]);
  });

  test("without the token are not available; a listing that cannot be read compares nothing", async () => {
    const { server, ctx } = await startProject({});
    servers.push(server);
    expect((await refused(stateFeed("functions").partitions(ctx))).code).toBe("feed-not-available");
    expect((await refused(snapshot("functions", REF, { forbidden: ["/functions"] }))).hint).toContain(
      "edge_functions_read",
    );
    expect((await refused(snapshot("functions", REF, { functions: {} as never }))).kind).toBe("shape");
    expect((await refused(snapshot("functions", REF, { faults: [{ kind: "server-error", times: 9 }] }))).code).toBe(
      "vendor-failed",
    );
  });
});

describe("the configuration", () => {
  const auth = (more: object = {}): ProjectOptions => ({
    config: {
      "/config/auth": {
        disable_signup: true,
        jwt_exp: 3600,
        password_min_length: 10,
        mfa_totp_verify_enabled: true,
        smtp_pass: SECRETS.smtp,
        external_google_secret: SECRETS.google,
        external_google_enabled: true,
        hook_send_email_secrets: SECRETS.hook,
        hook_send_email_uri: `https://user:${SECRETS.url}@hooks.example.com/a?token=${SECRETS.url}`,
        mailer_templates_invite_content: `<h2>You have been invited</h2>${"<p>Follow this link.</p>".repeat(9)}`,
        site_url: "https://shop.example.com",
        ...more,
      },
    },
  });

  test.each<[object, string, string, string]>([
    [{ disable_signup: false }, "disable_signup", "warn", "true -> false"],
    [{ jwt_exp: 999_999 }, "jwt_exp", "warn", "3600 -> 999999"],
    [{ jwt_exp: 600 }, "jwt_exp", "info", "3600 -> 600"],
    [{ password_min_length: 6 }, "password_min_length", "warn", "10 -> 6"],
    [{ mfa_totp_verify_enabled: false }, "mfa_totp_verify_enabled", "warn", "true -> false"],
    [
      { site_url: "https://evil.example.com" },
      "site_url",
      "warn",
      "https://shop.example.com -> https://evil.example.com",
    ],
    [{ rate_limit_web3: 30 }, "rate_limit_web3", "info", "undefined -> 30"],
  ])("%j is one event", async (more, setting, severity, values) => {
    const found = await configChanges("auth", auth(), auth(more));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: "project.config_change", target: `auth/${setting}`, severity });
    const { metadata = {} } = found[0] ?? {};
    expect([metadata.setting, `${metadata.before} -> ${metadata.after}`]).toEqual([setting, values]);
  });

  test("that grew a setting nobody uses tells nothing", async () => {
    expect(await configChanges("auth", auth(), auth({ brand_new_feature_enabled: false, other: null }))).toEqual([]);
  });

  test("tells that a secret or template changed, and neither of them", async () => {
    const before = { ...auth(), hmacKey: "a-key-of-at-least-some-length" };
    const after = {
      ...before,
      ...auth({ smtp_pass: "another", mailer_templates_invite_content: `<h2>Invited</h2>${"x".repeat(99)}` }),
    };
    const found = await configChanges("auth", before, after);
    expect(found.map(({ target, metadata }) => [target, metadata?.before === metadata?.after])).toEqual([
      ["auth/mailer_templates_invite_content", false],
      ["auth/smtp_pass", true],
    ]);
    expect(found[1]?.metadata?.after).toBe("(secret)");
  });

  test("shows where a hook goes without what lets somebody in, and compares that too", async () => {
    const to = (address: string) => ({
      ...auth({ hook_send_email_uri: address }),
      hmacKey: "a-key-of-at-least-some-length",
    });
    const here = to(`https://hooks.example.com/a?token=${SECRETS.url}`);
    expect(await configChanges("auth", here, to(`https://evil.example.com/a?token=${SECRETS.url}`))).toMatchObject([
      { severity: "warn", metadata: { before: "https://hooks.example.com/a", after: "https://evil.example.com/a" } },
    ]);
    expect(await configChanges("auth", here, to("https://hooks.example.com/a?token=other"))).toHaveLength(1);
  });

  test("without a key for fingerprints tells that a secret came or went, and no more", async () => {
    expect(await configChanges("auth", auth(), auth({ smtp_pass: "another" }))).toEqual([]);
    expect(await configChanges("auth", auth({ smtp_pass: null }), auth())).toMatchObject([
      { target: "auth/smtp_pass", metadata: { before: null, after: "(secret)" } },
    ]);
    expect(await configChanges("auth", auth(), { ...auth(), hmacKey: "a-key-that-was-added-later" })).toEqual([]);
  });

  test.each([
    ["an address more", ["203.0.113.0/24"], ["203.0.113.0/24", "198.51.100.7/32"], "warn"],
    ["a wider range", ["203.0.113.0/24"], ["203.0.0.0/16"], "warn"],
    ["what cannot be read", ["203.0.113.0/24"], ["203.0.113.0/24", "office"], "warn"],
    ["everybody", ["203.0.113.0/24"], ["0.0.0.0/0"], "critical"],
    ["everybody by IPv6", [], ["::/0"], "critical"],
    ["a narrower range", ["203.0.113.0/24"], ["203.0.113.9/32", "203.0.113.128/25"], "info"],
    ["an address less", ["2001:db8::/32", "198.51.100.7"], ["2001:db8::/32"], "info"],
    ["another way to write it", ["2001:db8::/32"], ["2001:0db8:1::/48"], "info"],
  ])("the database's door, for %s", (_, before, after, severity) => {
    expect(severityOf("network/config.dbAllowedCidrs", before, after)).toBe(severity);
    expect(severityOf("network/config.dbAllowedCidrsV6", before, after)).toBe(severity);
  });

  const rows: readonly [string, string, unknown, unknown, object][] = [
    [
      "network",
      "/network-restrictions",
      { config: { dbAllowedCidrs: ["10.0.0.0/8"] } },
      { config: { dbAllowedCidrs: ["0.0.0.0/0", "10.0.0.0/8"] } },
      { severity: "critical", target: "network/config.dbAllowedCidrs" },
    ],
    [
      "ssl",
      "/ssl-enforcement",
      { currentConfig: { database: true } },
      { currentConfig: { database: false } },
      { severity: "critical" },
    ],
    [
      "buckets",
      "/storage/buckets",
      [{ id: "b1", name: "photos", public: false }],
      [{ id: "b1", name: "photos", public: true }],
      { severity: "critical", target: "photos", metadata: { setting: "public" } },
    ],
    [
      "api-keys",
      "/api-keys",
      [],
      [{ id: "k1", name: "new", type: "secret", api_key: SECRETS.key }],
      { severity: "warn", action: "config_added", target: "new" },
    ],
    [
      "function-secrets",
      "/secrets",
      [{ name: "STRIPE", value: "d1", updated_at: "1" }],
      [{ name: "STRIPE", value: "d2", updated_at: "2" }],
      { target: "STRIPE", metadata: { setting: "updated_at" } },
    ],
    [
      "data-api",
      "/postgrest",
      { db_schema: "public", jwt_secret: SECRETS.jwt },
      { db_schema: "public,private", jwt_secret: SECRETS.jwt },
      { severity: "warn", target: "data-api/db_schema" },
    ],
  ];
  test.each(rows)("%s: a change is one event", async (area, path, before, after, expected) => {
    const found = await configChanges(area, { config: { [path]: before } }, { config: { [path]: after } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: "project.config_change", ...expected });
  });

  test("knows who came, went, and got another role", async () => {
    const ann = {
      user_id: "u1",
      user_name: "ann",
      email: "ann@example.com",
      role_name: "Developer",
      mfa_enabled: true,
    };
    const bob = { user_id: "u2", user_name: "bob", email: "bob@example.com", role_name: "Owner", mfa_enabled: false };
    const found = await configChanges(
      "members",
      { members: [ann] },
      { members: [{ ...ann, role_name: "Owner" }, bob] },
    );
    expect(
      found.map(({ target, action, severity, metadata }) => [target, action, severity, metadata?.setting]),
    ).toEqual([
      ["ann@example.com", "config_changed", "warn", "role_name"],
      ["bob@example.com", "config_added", "warn", undefined],
    ]);
    expect(await configChanges("members", { members: [ann, bob] }, { members: [ann] })).toMatchObject([
      { target: "bob@example.com", action: "config_removed", severity: "info" },
    ]);
  });

  test("keeps no secret, in no area, with a key for fingerprints and without", async () => {
    const everything = {
      ...auth().config,
      "/postgrest": { jwt_secret: SECRETS.jwt, db_schema: "public" },
      "/api-keys": [
        { id: "k1", name: "default", type: "secret", api_key: SECRETS.key, secret_jwt_template: { a: SECRETS.key } },
      ],
      "/config/database/pooler": [
        { identifier: REF, connection_string: `postgresql://a:${SECRETS.url}@db.example.com/x` },
      ],
      "/secrets": [{ name: "STRIPE", value: SECRETS.key, updated_at: "1" }],
      "/custom-hostname": {
        custom_hostname: "a.example.com",
        data: { result: { ssl: { validation_records: [SECRETS.key] } } },
      },
    };
    for (const hmacKey of [undefined, "a-key-of-at-least-some-length"]) {
      for (const area of Object.keys(AREAS)) {
        const options = { config: everything, ...(hmacKey !== undefined && { hmacKey }) };
        const stored = JSON.stringify([...(await snapshot("configuration", area, options))]);
        for (const secret of Object.values(SECRETS)) expect(stored).not.toContain(secret);
      }
    }
  });

  test("is read area by area: one that is refused holds up no other, and is compared with nothing", async () => {
    const options = {
      forbidden: ["/config/auth"],
      config: { "/ssl-enforcement": { currentConfig: { database: true } } },
    };
    const error = await refused(snapshot("configuration", "auth", options));
    expect(error).toMatchObject({ code: "permission-missing", hint: expect.stringContaining("auth_config_read") });
    expect([...(await snapshot("configuration", "ssl", options))]).toEqual([["ssl/currentConfig.database", true]]);
    expect((await refused(snapshot("configuration", "api-keys", { config: { "/api-keys": {} } }))).kind).toBe("shape");
  });

  test("a feature that is off has nothing, and a plan without it is said", async () => {
    expect((await snapshot("configuration", "sso-providers", {})).size).toBe(0);
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    const { contextFor } = await import("./supabase-context.ts");
    const body = { message: "This feature requires the Pro plan. Upgrade to continue." };
    const server = await startLoopback({ clock: () => 0, handle: () => ({ status: 403, body }) });
    servers.push(server);
    const pages = stateFeed("configuration").read(contextFor(server.url, { withToken: true }), {
      id: "custom-hostname",
    });
    expect((await refused(pagesOf(pages))).code).toBe("feed-not-available");
  });

  test("without the access token holds what the auth server shows, and says that this is not all", async () => {
    const { server, ctx } = await startProject({ settings: { disable_signup: false, external: { google: true } } });
    servers.push(server);
    expect(await stateFeed("configuration").partitions(ctx)).toEqual([{ id: "auth-settings" }]);
    expect(ctx.logged.join()).toContain("SUPABASE_ACCESS_TOKEN");
    const [page] = await pagesOf(stateFeed("configuration").read(ctx, { id: "auth-settings" }));
    expect(page?.items.map(({ key }) => key)).toEqual([
      "auth-settings/disable_signup",
      "auth-settings/external.google",
    ]);
  });
});
