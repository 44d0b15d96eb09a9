/** `mallcop doctor` names the right missing thing, and how to get it, when each right of each connector is taken away in turn. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Clock, systemClock } from "../../src/connector/clock.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { atTerminal } from "../support/terminal.ts";
import { ACCOUNTS, type Account } from "./accounts.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "mallcop-doctor-test-"));
});
afterAll(async () => await rm(dir, { recursive: true }));

/** Vendors want to be asked slowly; nobody waits for that here. The time of day is the true one, which signatures need. */
const HASTE = 20;
const hasty: Clock = {
  now: systemClock.now,
  monotonic: () => systemClock.monotonic() * HASTE,
  sleep: (ms, signal) => systemClock.sleep(ms / HASTE, signal),
};

async function examine(type: string, { options, env }: Account): Promise<readonly Finding[]> {
  await writeFile(path.join(dir, "mallcop.yaml"), JSON.stringify({ connectors: [{ id: "it", type, ...options }] }));
  const { printed, errors } = await atTerminal(["doctor", "--json"], {
    cwd: dir,
    clock: hasty,
    env: { PATH: process.env.PATH, ...env },
  });
  expect(errors).toEqual([]);
  const { checks }: { readonly checks: readonly Finding[] } = JSON.parse(printed);
  return checks.filter(({ of }) => of === "it");
}

async function examined(type: string, without?: string): Promise<readonly Finding[]> {
  const account = await ACCOUNTS[type]?.(without);
  if (account === undefined) throw new Error(`There is no account for ${type}.`);
  try {
    return await examine(type, account);
  } finally {
    await account.close();
  }
}

/** What is said to be missing, or not to be had; the rights that would do; and all that is said about it. */
function troubles(findings: readonly Finding[]) {
  return findings
    .filter(({ state }) => state === "missing" || state === "not_available")
    .map(({ right, state, detail, fix, grants = [] }) => ({
      right,
      state,
      grants: grants.map((grant) => grant.right),
      says: [right, detail, fix].join(" "),
    }));
}

describe.each(builtinTypes())("%s", (type) => {
  const rights = manifestOf(type).auth.rights;

  test("nothing is missing where every right is there", async () => {
    const found = await examined(type);
    expect(found.filter(({ state }) => state === "works").length).toBeGreaterThan(0);
    expect(troubles(found).filter(({ state }) => state === "missing")).toEqual([]);
  });

  test("every right says how it is granted", () => {
    expect(rights.filter(({ grant }) => grant === undefined)).toEqual([]);
  });

  test.each(rights.map(({ right }) => right))("without %s", async (right) => {
    const found = troubles(await examined(type, right));
    const named = found.filter(
      ({ grants, says }) => grants.includes(right) || says.includes(right.split(",")[0] ?? ""),
    );
    expect(named).not.toEqual([]);
    // Nothing else is called missing than what takes this right, or one that would do in its place.
    const beside = found.filter(({ state, grants }) => state === "missing" && !grants.includes(right));
    expect(beside).toEqual([]);
  });
});
