/** Writes what container apps and vaults do as rows of a Log Analytics workspace: one for each line, and one for each call. */
import type { Instant } from "../../../event/event.ts";
import type { StandInRow, StandInTable } from "../../microsoft/log-analytics.ts";
import type { CallsBeat, ConsoleBeat } from "../beat.ts";
import { type App, address, type Person, PRODUCTION } from "../cast.ts";
import { fingerprint, uuidOf } from "./ids.ts";

export type Columns = StandInTable["columns"];

export const CONSOLE_COLUMNS: Columns = {
  TimeGenerated: "datetime",
  ContainerAppName_s: "string",
  RevisionName_s: "string",
  ContainerGroupName_s: "string",
  ContainerName_s: "string",
  ContainerImage_s: "string",
  EnvironmentName_s: "string",
  Stream_s: "string",
  Log_s: "string",
  _BilledSize: "real",
};

export const HTTP_COLUMNS: Columns = {
  TimeGenerated: "datetime",
  ContainerAppName: "string",
  EnvironmentName: "string",
  Method: "string",
  Path: "string",
  StatusCode: "int",
  XForwardedFor: "string",
  UserAgent: "string",
  BytesSent: "long",
  _BilledSize: "real",
};

export const VAULT_COLUMNS: Columns = {
  TimeGenerated: "datetime",
  _ResourceId: "string",
  OperationName: "string",
  Identity: "dynamic",
  CallerIpAddress: "string",
  HttpStatusCode: "int",
  Id: "string",
  ClientInfo: "string",
  _BilledSize: "real",
};

const ENVIRONMENT = "acme-apps";
/** How long the workspace takes to show a row. */
const INGESTION_MS = 30_000;
const APART_MS = 700;

/** @param release of the app; it is in the names of the revision and of the image */
export function consoleRow({ app, line, stream }: ConsoleBeat, time: Instant, release = 7): StandInRow {
  const revision = `${app}--r${release}`;
  return {
    ingestedAt: time + INGESTION_MS,
    values: {
      TimeGenerated: new Date(time).toISOString(),
      ContainerAppName_s: app,
      RevisionName_s: revision,
      ContainerGroupName_s: `${revision}-${fingerprint(app).slice(0, 10)}`,
      ContainerName_s: app,
      ContainerImage_s: `acme.azurecr.io/${app}:${release}`,
      EnvironmentName_s: ENVIRONMENT,
      Stream_s: stream,
      Log_s: line,
      _BilledSize: line.length + 200,
    },
  };
}

/** One row for each call. */
export function callRows(beat: CallsBeat, time: Instant): readonly StandInRow[] {
  const write = beat.on === "app" ? request : vaultCall;
  return Array.from({ length: beat.times }, (_, nth) => {
    const at = time + nth * APART_MS;
    const values = { TimeGenerated: new Date(at).toISOString(), ...write(beat), _BilledSize: 300 };
    return { ingestedAt: at + INGESTION_MS, values };
  });
}

function request({ name, from, call, status }: CallsBeat) {
  const [Method = "", Path = ""] = call.split(" ");
  return {
    ContainerAppName: name,
    EnvironmentName: ENVIRONMENT,
    Method,
    Path,
    StatusCode: status,
    XForwardedFor: from.ip,
    UserAgent: from.agent,
    BytesSent: 512,
  };
}

function vaultCall({ name, by, from, call, status }: CallsBeat) {
  const [OperationName = "", secret = ""] = call.split(" ");
  return {
    _ResourceId: `${PRODUCTION}/providers/Microsoft.KeyVault/vaults/${name}`.toLowerCase(),
    OperationName,
    Identity: { claim: by === undefined ? {} : claimOf(by) },
    CallerIpAddress: from.ip,
    HttpStatusCode: status,
    Id: `https://${name}.vault.example.com/secrets/${secret}`,
    ClientInfo: from.agent,
  };
}

function claimOf(by: Person | App) {
  if (by.kind === "app") return { appid: by.appId, oid: by.objectId };
  return { upn: address(by), oid: uuidOf("entra", by.name) };
}
