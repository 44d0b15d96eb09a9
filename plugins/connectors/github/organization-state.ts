/**
 * What the state feeds of an organization have in common: one listing for all of it, read whole or not at all, and changes
 * that nobody is known to have made.
 */
import { isDeepStrictEqual } from "node:util";
import type {
  Change,
  Context,
  Item,
  Json,
  Lookup,
  Metadata,
  Severity,
  StateFeed,
  StatePage,
} from "../../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import type { GitHubEventType } from "./actions.ts";
import { type GitHub, type GitHubConfig, openGitHub } from "./client.ts";
import { sourcesOf } from "./sources.ts";

export interface OrganizationState extends Pick<StateFeed<GitHubConfig>, "change" | "normalize"> {
  list(github: GitHub, org: string): AsyncIterable<readonly Item[]>;
}

export function organizationState({ list, ...rest }: OrganizationState): StateFeed<GitHubConfig> {
  async function* read(ctx: Context<GitHubConfig>): AsyncGenerator<StatePage> {
    const github = await openGitHub(ctx);
    for await (const items of list(github, ctx.config.org)) yield { items };
    yield { items: [], complete: true };
  }
  return {
    kind: "state",
    async partitions(ctx) {
      const { auditLog } = await sourcesOf(ctx);
      if (auditLog) await mustBegin(read(ctx));
      return [{ id: ctx.config.org }];
    },
    read,
    ...rest,
  };
}

/** Beside the audit log a snapshot is good to have, and a right that is missing for it no failure. */
async function mustBegin(pages: AsyncGenerator<StatePage>): Promise<void> {
  try {
    await pages.next();
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (error.kind !== "permission") return; // Whatever else it is, `read` meets it again.
    throw new MallcopError(
      "feed-not-available",
      {
        vendor: "GitHub",
        what: "this list",
        reason: "the token lacks a right for it",
        advice: `The audit log tells of its changes all the same. ${error.hint}`,
      },
      { cause: error },
    );
  } finally {
    await pages.return(undefined);
  }
}

export interface Told {
  readonly type: GitHubEventType;
  /** As the audit log calls the same thing. */
  readonly action: string;
  readonly target: string;
  readonly severity?: Severity;
  readonly metadata: Metadata;
}

/** A change between two snapshots: GitHub does not say who made it. */
export function changed(lookup: Lookup, { type, action, target, severity = "info", metadata }: Told): Change {
  const org = lookup.get("options", "org");
  return {
    type,
    actor: "unknown",
    target,
    action,
    severity,
    metadata: { outcome: "success", ...(typeof org === "string" && { org }), derived: true, ...metadata },
  };
}

/** A JSON object of an item; an empty one if it is not there, or of an older form. */
export function membersOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return isObject(value) ? (value as Readonly<Record<string, Json>>) : {};
}

export interface Difference {
  readonly was: JsonObject | undefined;
  readonly is: JsonObject | undefined;
}

/** What differs between two maps of an item, by key in their order. */
export function differencesOf(before: Json | undefined, after: Json | undefined): readonly Difference[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old[key], now[key]];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ was: isObject(was) ? was : undefined, is: isObject(is) ? is : undefined }];
  });
}

/** A member as text. */
export function textOf(value: JsonObject | undefined, name: string): string | undefined {
  const found = value?.[name];
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}
