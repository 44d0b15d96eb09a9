/**
 * The gateway's configuration as a state feed: one item a setting, and one for the revision, which tells that something
 * changed even where the gateway hides what.
 */
import { createHash } from "node:crypto";
import type { Change, Context, Instant, Item, Lookup, StateFeed, StatePage } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, object, optionalText } from "../../../src/connector/shape.ts";
import type { OpenClawConfig } from "./config.ts";
import { WRITES_TABLE } from "./config-writes.ts";
import { VENDOR } from "./errors.ts";
import { flatten, type Setting } from "./flatten.ts";
import type { Gateway } from "./gateway.ts";
import { insecureSetting } from "./insecure.ts";
import { visiting } from "./visit.ts";

export const PARTITION = "gateway";
/** Names in brackets are ours, and cannot be settings. */
const REVISION = "(revision)";
const VERSION = "(version)";

export const configuration: StateFeed<OpenClawConfig> = {
  kind: "state",
  partitions: async () => [{ id: PARTITION }],
  read: (ctx) => visiting(ctx, (gateway) => read(ctx, gateway)),
  change,
};

/** The settings as they are written; what the gateway makes of them may hold secrets on some versions, and is not looked at. */
export async function readSettings(
  gateway: Gateway,
  fingerprint: (value: string) => string,
): Promise<{ readonly settings: ReadonlyMap<string, Setting>; readonly revision: string }> {
  const answer = await gateway.ask("config.get");
  const written = object(answer.parsed, "config.parsed", VENDOR);
  // Older gateways have only the hash of the file, which changes with its blanks as well.
  const revision =
    optionalText(answer.configRevisionHash, "config.configRevisionHash", VENDOR) ??
    optionalText(answer.hash, "config.hash", VENDOR) ??
    "none";
  return { settings: flatten(written, fingerprint), revision };
}

async function* read(ctx: Context<OpenClawConfig>, gateway: Gateway): AsyncGenerator<StatePage> {
  const { settings, revision } = await readSettings(gateway, (value) => ctx.fingerprint(value));
  const { version } = gateway.hello;
  const items: Item[] = [...settings].map(([key, setting]) => ({ key, value: setting }));
  const shown = createHash("sha256")
    .update(JSON.stringify(items.map(({ key, value }) => [key, value]).sort()))
    .digest("hex");
  items.push({ key: REVISION, value: { revision: digest(revision), shown: shown.slice(0, 32), version } });
  items.push({ key: VERSION, value: { version } });
  yield { items, complete: true };
}

/** A plain hash of the file, on old gateways, could be tried out by whoever reads the repository; nobody needs all of it. */
function digest(revision: string): string {
  return createHash("sha256").update(revision).digest("hex").slice(0, 16);
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup, since?: Instant): readonly Change[] {
  const key = after?.key ?? before?.key ?? "";
  const [was, is] = [before, after].map((item) => (isObject(item?.value) ? item.value : undefined));
  if (key === VERSION) return [versionChange(was, is)];
  if (key === REVISION) return hiddenChange(was, is, writeOf(lookup, "*", since));
  const write = writeOf(lookup, key, since);
  const insecure = insecureSetting(key, is?.value);
  return [
    {
      actor: actorOf(write),
      type: "gateway.config_change",
      target: `config:${key}`,
      action: was === undefined ? "setting.added" : is === undefined ? "setting.removed" : "setting.changed",
      severity: insecure?.severity ?? "info",
      metadata: {
        target_type: "setting",
        setting: key,
        old_value: shown(was),
        value: shown(is),
        insecure: insecure?.check,
        safe_value: insecure?.safe,
        ...origin(write),
      },
    },
  ];
}

/** The meaning changed, but nothing that is shown: a secret was replaced, or an included file. */
function hiddenChange(
  was: JsonObject | undefined,
  is: JsonObject | undefined,
  write: JsonObject | undefined,
): readonly Change[] {
  if (was === undefined || is === undefined || was.revision === is.revision || was.shown !== is.shown) return [];
  // Another version counts the revision in another way.
  if (was.version !== is.version) return [];
  return [
    {
      actor: actorOf(write),
      type: "gateway.config_change",
      target: "config:hidden",
      action: "setting.hidden_changed",
      severity: "warn",
      metadata: { target_type: "setting", ...origin(write) },
    },
  ];
}

function versionChange(was: JsonObject | undefined, is: JsonObject | undefined): Change {
  return {
    type: "gateway.config_change",
    actor: "unknown",
    target: PARTITION,
    action: "gateway.version_changed",
    metadata: { target_type: "gateway", old_value: shownVersion(was), value: shownVersion(is) },
  };
}

function shownVersion(item: JsonObject | undefined): string | undefined {
  return typeof item?.version === "string" ? item.version : undefined;
}

function shown(setting: JsonObject | undefined): string | undefined {
  if (setting === undefined) return undefined;
  if (!("value" in setting)) return "(not shown)";
  return typeof setting.value === "string" ? setting.value : JSON.stringify(setting.value);
}

/**
 * The last write of a setting, if the gateway's log has it and it is newer than the last look. An older one made what was
 * seen then, and not the change.
 */
function writeOf(lookup: Lookup, key: string, since = Number.POSITIVE_INFINITY): JsonObject | undefined {
  for (let path = key; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const found = lookup.get(WRITES_TABLE, path);
    if (isObject(found) && typeof found.at === "number" && found.at > since) return found;
  }
  return undefined;
}

function actorOf(write: JsonObject | undefined): string {
  return typeof write?.actor === "string" ? write.actor : "unknown";
}

function origin(write: JsonObject | undefined): Change["metadata"] {
  if (write === undefined) return {};
  const word = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  return { source_ip: word(write.ip), device: word(write.device), written_by: word(write.by) };
}
