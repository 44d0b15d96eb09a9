/** The vocabulary that the story is written in: who did what when, in which of its worlds. Plain data; no I/O. */
import type { Json } from "../../event/event.ts";
import type { Actor, App, Person, Place } from "./cast.ts";

/** `HH:MM` after its chapter began. */
export type Time = `${number}:${number}`;

export type Details = { readonly [name: string]: Json };

interface Told<World extends string> {
  readonly world: World;
  readonly at: Time;
  /** Delivered so late that the first scan cannot see it. */
  readonly late?: true;
}

/** One call, as CloudTrail records it. */
export interface AwsBeat extends Told<"aws"> {
  readonly by: Actor;
  /** `iam:CreateUser` */
  readonly call: `${string}:${string}`;
  readonly parameters: Details;
  readonly more: AwsDetails;
}

export interface AwsDetails {
  readonly answer?: Details;
  readonly error?: { readonly code: string; readonly message: string };
  readonly region?: string;
  /** Members of the record that only this kind of call has. */
  readonly record?: Details;
}

/** One entry of the organization's audit log. */
export interface GitHubBeat extends Told<"github"> {
  readonly by: Person;
  /** `org.add_member` */
  readonly action: `${string}.${string}`;
  readonly details: Details;
}

/** One operation of Azure Resource Manager. */
export interface AzureBeat extends Told<"azure"> {
  readonly by: Person | App;
  /** `Microsoft.App/containerApps/write` */
  readonly operation: `Microsoft.${string}/${string}`;
  readonly resource: string;
  /** Of the request. */
  readonly body: Details;
  readonly failed?: "Forbidden";
}

/** One entry of the directory's audit log. */
export interface EntraBeat extends Told<"entra"> {
  readonly by: Person | App;
  /** `Add service principal` */
  readonly activity: string;
  readonly target: Person | App;
  /** New values of the properties that were modified. */
  readonly changes: Readonly<Record<string, string>>;
}

/** One record of Microsoft 365's unified audit log. */
export interface M365Beat extends Told<"m365"> {
  readonly by: Person;
  /** `New-InboxRule` */
  readonly operation: string;
  readonly details: Details;
}

/** A line that a container app wrote. */
export interface ConsoleBeat extends Told<"console"> {
  readonly app: string;
  readonly line: string;
  readonly stream: "stdout" | "stderr";
}

/** Calls of a container app, or of a vault, that are counted together: all of one hour, from one place, with one result. */
export interface CallsBeat extends Told<"calls"> {
  readonly on: "app" | "vault";
  readonly name: string;
  readonly by: Person | App | undefined;
  readonly from: Place;
  /** `GET /cart`, `SecretGet payment-key` */
  readonly call: string;
  readonly status: number;
  readonly times: number;
}

/** One entry of Vercel's activity. */
export interface VercelBeat extends Told<"vercel"> {
  readonly by: Person;
  /** `env-variable-edit` */
  readonly activity: string;
  readonly payload: Details;
}

/** A deployment on Vercel. */
export interface DeploymentBeat extends Told<"deployment"> {
  readonly by: Person;
  readonly project: string;
  readonly source: "git" | "cli";
  /** When it is done, in minutes; `next` is some time before the next scan. */
  readonly takes: number | "next";
  readonly ends: "READY" | "ERROR";
}

/** One entry of the auth server's audit log, of the shop's customers or of the service key; or a sign-in that it refused. */
export interface SupabaseBeat extends Told<"supabase"> {
  readonly by: string;
  readonly ip: string;
  readonly action: string;
  readonly details: Details;
}

/** One line of the gateway's log. */
export interface OpenClawBeat extends Told<"openclaw"> {
  readonly line: string;
  /** The line's structured part. */
  readonly fields: Details;
}

/** Something that an agent did, as the gateway's ledger tells it. */
export interface DeedBeat extends Told<"deed"> {
  readonly tool: string;
  readonly status: "succeeded" | "denied";
}

export type Beat =
  | AwsBeat
  | GitHubBeat
  | AzureBeat
  | EntraBeat
  | M365Beat
  | ConsoleBeat
  | CallsBeat
  | VercelBeat
  | DeploymentBeat
  | SupabaseBeat
  | OpenClawBeat
  | DeedBeat;

export function aws(
  at: Time,
  by: Actor,
  call: AwsBeat["call"],
  parameters: Details = {},
  more: AwsDetails = {},
): AwsBeat {
  return { world: "aws", at, by, call, parameters, more };
}

export function github(at: Time, by: Person, action: GitHubBeat["action"], details: Details = {}): GitHubBeat {
  return { world: "github", at, by, action, details };
}

export function azure(
  at: Time,
  by: Person | App,
  operation: AzureBeat["operation"],
  resource: string,
  body: Details = {},
): AzureBeat {
  return { world: "azure", at, by, operation, resource, body };
}

export function entra(
  at: Time,
  by: Person | App,
  activity: string,
  target: Person | App,
  changes: EntraBeat["changes"] = {},
): EntraBeat {
  return { world: "entra", at, by, activity, target, changes };
}

export function m365(at: Time, by: Person, operation: string, details: Details = {}): M365Beat {
  return { world: "m365", at, by, operation, details };
}

export function app(at: Time, name: string, line: string, stream: ConsoleBeat["stream"] = "stdout"): ConsoleBeat {
  return { world: "console", at, app: name, line, stream };
}

/** Requests to a container app. */
export function visits(
  at: Time,
  name: string,
  from: Place,
  call: string,
  { status = 200, times = 1 }: { readonly status?: number; readonly times?: number } = {},
): CallsBeat {
  return { world: "calls", at, on: "app", name, by: undefined, from, call, status, times };
}

/** Secrets read from a vault. */
export function reads(at: Time, by: Person | App, name: string, secret: string): CallsBeat {
  const call = `SecretGet ${secret}`;
  return { world: "calls", at, on: "vault", name, by, from: by.place, call, status: 200, times: 1 };
}

export function vercel(at: Time, by: Person, activity: string, payload: Details = {}): VercelBeat {
  return { world: "vercel", at, by, activity, payload };
}

export function deploys(
  at: Time,
  by: Person,
  project: string,
  how: Partial<Pick<DeploymentBeat, "source" | "takes" | "ends">> = {},
): DeploymentBeat {
  return { world: "deployment", at, by, project, source: "git", takes: 1, ends: "READY", ...how };
}

export function supabase(at: Time, by: string, ip: string, action: string, details: Details = {}): SupabaseBeat {
  return { world: "supabase", at, by, ip, action, details };
}

export function openclaw(at: Time, line: string, fields: Details = {}): OpenClawBeat {
  return { world: "openclaw", at, line, fields };
}

export function deed(at: Time, tool: string, status: DeedBeat["status"] = "succeeded"): DeedBeat {
  return { world: "deed", at, tool, status };
}

/** The same, delivered so late that the first scan cannot see it. */
export function late<B extends Beat>(beat: B): B {
  return { ...beat, late: true };
}

/** A time some minutes later. */
export function plus(at: Time, minutes: number): Time {
  const total = minutesOf(at) + minutes;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(total / 60))}:${two(total % 60)}` as Time;
}

export function minutesOf(at: Time): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return hours * 60 + minutes;
}
