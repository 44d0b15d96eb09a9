/**
 * `npm run test:openclaw`: mallcop against the real gateway. A skill is installed, a file beside it changed, the gateway bound
 * elsewhere, and logins fail: each must become its event, once. Where the gateway cannot be installed or started in time, it
 * says so and ends with 0, because that is not mallcop's fault.
 *
 * `MALLCOP_OPENCLAW_FOLDER` names a folder to keep the installation in.
 */
import { deepStrictEqual, ok } from "node:assert";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Deployment, type StoredEvent } from "./openclaw/deployment.ts";
import { pairAndScan } from "./openclaw/pairing.ts";
import { install, OPENCLAW_VERSION, type RealGateway, startRealGateway } from "./openclaw/real-gateway.ts";
import { failedLogins } from "./openclaw/strangers.ts";

const FAILURES = 3;

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-openclaw-"));
  try {
    const installation = process.env.MALLCOP_OPENCLAW_FOLDER ?? path.join(folder, "gateway");
    say(`installing openclaw ${OPENCLAW_VERSION}`);
    const trouble = await install(installation);
    if (trouble !== undefined) {
      console.log(`SKIPPED: openclaw ${OPENCLAW_VERSION} could not be installed: ${trouble.reason}`);
      return;
    }
    say("starting the gateway");
    const gateway = await startRealGateway(installation, path.join(folder, "home")).catch((thrown: unknown) => {
      console.log(`SKIPPED: openclaw ${OPENCLAW_VERSION} is installed, but does not start here: ${String(thrown)}`);
    });
    if (gateway === undefined) return;
    try {
      await story(gateway, folder);
    } finally {
      await gateway.stop();
    }
    console.log("passed: openclaw, against the real gateway");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function story(gateway: RealGateway, folder: string): Promise<void> {
  const deployment = new Deployment(path.join(folder, "deployment"), gateway.url, {
    OPENCLAW_GATEWAY_TOKEN: gateway.token,
  });
  const skill = path.join(gateway.workspace, "skills/tide-tables");

  expect("the first look is a baseline", deployment.scan(), []);
  expect("nothing happened, nothing is told", deployment.scan(), []);

  await mkdir(path.join(skill, "scripts"), { recursive: true });
  await writeFile(
    path.join(skill, "SKILL.md"),
    "---\nname: tide-tables\ndescription: Tells the tides.\n---\n# Tides\n",
  );
  await writeFile(path.join(skill, "scripts/run.sh"), "#!/bin/sh\necho low\n");
  expect("a skill is installed", deployment.scan(), ["skill.install skill.install skill:main/tide-tables"]);

  await writeFile(path.join(skill, "scripts/run.sh"), "#!/bin/sh\necho high, and something else\n");
  const changed = deployment.scan();
  expect("a file beside SKILL.md is changed", changed, ["skill.modify skill.content_changed skill:main/tide-tables"]);
  ok(String(changed[0]?.metadata.files_changed).includes("scripts/run.sh"), "the changed file is named");

  await failedLogins(gateway.url, FAILURES);
  await gateway.hasLogged('"cause":"unauthorized"', FAILURES);
  const logins = Array.from({ length: FAILURES }, () => "agent.behavior_anomaly unauthorized gateway");
  expect("logins fail", deployment.scan(), logins);

  const { gateway: settings, ...rest } = await gateway.configuration();
  await gateway.configure({ ...rest, gateway: { ...settings, bind: "custom" } });
  await gateway.ready();
  expect("the gateway is bound elsewhere", deployment.scan(), [
    "gateway.config_change setting.changed config:gateway.bind",
  ]);
  expect("nothing is told twice", deployment.scan(), []);

  await pairAndScan(gateway, path.join(folder, "paired"));
}

function expect(what: string, events: readonly StoredEvent[], wanted: readonly string[]): void {
  const unmarked = (text: string): string => text.replaceAll(/\[USER_DATA_(?:BEGIN|END)\]/g, "");
  const told = events.map(({ event_type, action, target }) => unmarked(`${event_type} ${action} ${target}`)).sort();
  deepStrictEqual(told, [...wanted].sort(), what);
  say(`ok: ${what}${wanted.length === 0 ? "" : ` → ${wanted.join("; ")}`}`);
}

function say(text: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}

await main();
