/**
 * Sign-ins of people (Microsoft Entra) as a log feed, over Graph. Where the m365 connector tells of the same sign-ins, only
 * one of the two reads them.
 */
import type { Context, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftOptions,
} from "../../../src/vendors/microsoft/client.ts";
import { readReport, SIGN_INS } from "../../../src/vendors/microsoft/graph-reports.ts";
import { normalizeSignIn, recognizesSignIn } from "./sign-ins-normalize.ts";

export interface SignInsConfig extends MicrosoftOptions {
  /** Which connector tells of sign-ins; without it, m365 where that one is set up for the same tenant. */
  readonly login_source?: "azure" | "m365";
}

export const signIns: LogFeed<SignInsConfig> = {
  kind: "log",
  partitions,
  read,
  normalize: normalizeSignIn,
};

/** Whether a record is of this feed, judged by its shape. */
export const recognizes = recognizesSignIn;

async function partitions(ctx: Context<SignInsConfig>): Promise<readonly Partition[]> {
  const { login_source: source } = ctx.config;
  if (source === "m365") return [];
  const tenant = ctx.setting("AZURE_TENANT_ID")?.toLowerCase();
  if (source === undefined && tenant !== undefined && ctx.setting("M365_TENANT_ID")?.toLowerCase() === tenant) {
    throw new MallcopError("feed-not-available", {
      vendor: "Azure",
      what: "sign-ins",
      reason: "M365_TENANT_ID names the same tenant, so that the m365 connector tells of them",
      advice: "Set `login_source` to `m365` to agree, or to `azure` here and in m365 to have them from here.",
    });
  }
  return [{ id: "sign-ins" }];
}

async function* read(ctx: Context<SignInsConfig>, _partition: Partition, slice: Slice): AsyncGenerator<LogPage> {
  yield* readReport(createMicrosoftClient(ctx, AZURE_CREDENTIALS), SIGN_INS, slice);
}
