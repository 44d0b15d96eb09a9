/** The doctor says before the first finding whether it could be told: by the workflow's rights and the webhook's variable. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Host } from "../../src/collect/host.ts";
import type { Config } from "../../src/config/config.ts";
import { checkOutlets } from "../../src/doctor/outlets.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-outlets-"));
  await mkdir(path.join(root, ".github/workflows"), { recursive: true });
});
afterEach(async () => await rm(root, { recursive: true }));

async function checked(config: Pick<Config, "issues" | "notify">, env: Host["env"] = {}) {
  const findings = await checkOutlets(root, config, { env } as unknown as Host);
  return findings.map(({ right, state }) => `${right} ${state}`);
}

test.each([
  ["issues: write", "issues works"],
  ["contents: write", "issues missing"],
])("with the job's permissions `%s`: %s", async (permissions, said) => {
  const job = `permissions: { ${permissions} }, steps: [{ uses: acme/mallcop@abc }]`;
  await writeFile(path.join(root, ".github/workflows/mallcop.yml"), `on: push\njobs: { scan: { ${job} } }\n`);
  expect(await checked({ issues: true, notify: undefined })).toEqual([said]);
});

test.each([
  ["https://hooks.example.com/services/x", "webhook works"],
  ["http://hooks.example.com/services/x", "webhook missing"],
  ["", "webhook missing"],
])("with the webhook's variable `%s`: %s", async (HOOK, said) => {
  const notify = { variable: "HOOK", format: "json", severity: "warn" } as const;
  expect(await checked({ issues: false, notify }, { HOOK })).toEqual([said]);
});

test("what is not configured is not looked at", async () => {
  expect(await checked({ issues: false, notify: undefined })).toEqual([]);
});
