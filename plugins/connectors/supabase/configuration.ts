/**
 * The state feed of a project's configuration: one event for each setting that changed, and for each key, member or bucket that
 * came, went or changed. Secrets are only ever compared.
 */
import type {
  Change,
  Context,
  Item,
  Json,
  Partition,
  Severity,
  StateFeed,
  StatePage,
} from "../../../src/connector/contract.ts";
import { compareFingerprints } from "../../../src/connector/fingerprint.ts";
import { entryOf, isObject, object, scalarText } from "../../../src/connector/shape.ts";
import { type Api, ofProject, openManagement, openProject, requireManagement, type SupabaseConfig } from "./client.ts";
import { AREAS, type Area, AUTH_SETTINGS } from "./config-areas.ts";
import { managementRefusal, projectRefusal, unexpected } from "./errors.ts";
import { VENDOR } from "./keys.ts";
import { settingsOf, thingsOf } from "./settings.ts";
import { doorSeverity, severityOf } from "./weakening.ts";

export const configuration: StateFeed<SupabaseConfig> = { kind: "state", partitions, read, change };

async function partitions(ctx: Context<SupabaseConfig>): Promise<readonly Partition[]> {
  if (openManagement(ctx) !== undefined) return Object.keys(AREAS).map((id) => ({ id }));
  ctx.log.warn("of the configuration only the sign-in settings are read: the rest needs SUPABASE_ACCESS_TOKEN");
  return [{ id: AUTH_SETTINGS }];
}

async function* read(ctx: Context<SupabaseConfig>, { id }: Partition): AsyncGenerator<StatePage> {
  const items = id === AUTH_SETTINGS ? await authSettings(ctx) : await areaItems(ctx, id);
  yield { items: items.map(({ key, value }) => ({ key: `${id}/${key}`, value })), complete: true };
}

async function authSettings(ctx: Context<SupabaseConfig>): Promise<readonly Item[]> {
  const answer = await openProject(ctx).get("/auth/v1/settings");
  if (answer.status !== 200) throw projectRefusal(answer, "the sign-in settings");
  return settingsOf(object(answer.data, "settings", VENDOR), {}, ctx.fingerprint);
}

async function areaItems(ctx: Context<SupabaseConfig>, id: string): Promise<readonly Item[]> {
  const area = entryOf(AREAS, id);
  if (area === undefined) throw unexpected(`there is no area ${id}`);
  const management = requireManagement(ctx, "the configuration");
  const answer = await management.get(await pathOf(ctx, management, area));
  if (area.absent?.includes(answer.status)) return [];
  if (answer.status !== 200) throw managementRefusal(answer, `the configuration of ${id}`, area.right);
  if (area.list !== undefined) return thingsOf(answer.data, area, ctx.fingerprint);
  return settingsOf(object(answer.data, id, VENDOR), area, ctx.fingerprint);
}

async function pathOf(ctx: Context<SupabaseConfig>, management: Api, { path, right }: Area): Promise<string> {
  if (!path.includes("{org}")) return ofProject(ctx, path);
  const answer = await management.get(ofProject(ctx));
  const slug = isObject(answer.data) ? answer.data.organization_slug : undefined;
  if (answer.status !== 200 || typeof slug !== "string")
    throw managementRefusal(answer, "the project's organization", right);
  return path.replace("{org}", encodeURIComponent(slug));
}

/** Pure. */
function change(before: Item | undefined, after: Item | undefined): readonly Change[] {
  const [area = "", ...rest] = (after ?? before)?.key.split("/") ?? [];
  const name = rest.join("/");
  if (entryOf(AREAS, area)?.list !== undefined) return thingChanges(area, name, before?.value, after?.value);
  return settingChange(area, name, before?.value, after?.value);
}

function settingChange(
  area: string,
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly Change[] {
  if (!isDifferent(before, after)) return [];
  // A setting that is new to the vendor, and not used, is no change of ours; nor is one that the vendor dropped unused.
  if ((before === undefined && isIdle(after)) || (after === undefined && isIdle(before))) return [];
  const severity = severityOf(`${area}/${name}`, before, after);
  return [said({ area, target: name, action: actionOf(before, after), severity, setting: name, before, after })];
}

/** A thing of a list came, went, or differs in what is kept of it: then each difference is told. */
function thingChanges(area: string, id: string, before: Json | undefined, after: Json | undefined): readonly Change[] {
  const [was, is] = [before, after].map((value) =>
    isObject(value) ? (value as Readonly<Record<string, Json>>) : undefined,
  );
  const target = scalarText(is?.email ?? is?.name ?? was?.email ?? was?.name ?? id);
  if (was === undefined || is === undefined) {
    const severity = is?.public === true ? "critical" : doorSeverity(area, was === undefined);
    return [
      said({ area, target, action: actionOf(before, after), severity, before: factsOf(was), after: factsOf(is) }),
    ];
  }
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return names.flatMap((name) => {
    if (!isDifferent(was[name], is[name])) return [];
    const severity = severityOf(`${area}/${name}`, was[name], is[name]);
    return [
      said({ area, target, action: "config_changed", severity, setting: name, before: was[name], after: is[name] }),
    ];
  });
}

interface Said {
  readonly area: string;
  readonly target: string;
  readonly action: string;
  readonly severity: Severity;
  readonly setting?: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Nobody is named as actor: a state does not tell who made it. */
function said({ area, target, action, severity, setting, before, after }: Said): Change {
  return {
    type: "project.config_change",
    actor: "unknown",
    target: setting === target ? `${area}/${target}` : target,
    action,
    severity,
    metadata: { outcome: "success", target_type: "setting", area, setting, before: shown(before), after: shown(after) },
  };
}

function actionOf(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return "config_added";
  return after === undefined ? "config_removed" : "config_changed";
}

/** Fingerprints that cannot be compared, since a key came or went, say nothing. */
function isDifferent(before: Json | undefined, after: Json | undefined): boolean {
  const [was, is] = [fingerprintOf(before), fingerprintOf(after)];
  if (was !== undefined && is !== undefined)
    return compareFingerprints(was, is) === "changed" || shownOf(before) !== shownOf(after);
  return JSON.stringify(before) !== JSON.stringify(after);
}

function fingerprintOf(value: Json | undefined): string | undefined {
  return isObject(value) && typeof value.fingerprint === "string" ? value.fingerprint : undefined;
}

/** The part of a compared value that is no secret, such as an address without its query. */
function shownOf(value: Json | undefined): string {
  return isObject(value) && typeof value.shown === "string" ? value.shown : "(secret)";
}

function isIdle(value: Json | undefined): boolean {
  return value === undefined || value === null || value === false || value === "" || value === 0;
}

/** Of what is only compared, no more than that it is there. */
function shown(value: Json | undefined): string | number | boolean | null | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (fingerprintOf(value) !== undefined) return shownOf(value);
  if (isObject(value) && "sha256" in value) return `sha256:${scalarText(value.sha256)}`;
  return JSON.stringify(value);
}

function factsOf(thing: Readonly<Record<string, Json>> | undefined): Json | undefined {
  if (thing === undefined) return undefined;
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => fingerprintOf(value) === undefined));
}
