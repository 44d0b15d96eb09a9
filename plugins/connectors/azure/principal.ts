/**
 * One name for an application or managed identity, whichever log tells of it: the object id of its service principal, which all
 * of them carry. Its application id comes next; a display name, which anybody may choose, is only the last resort.
 */
import type { Lookup } from "../../../src/connector/contract.ts";
import { SELF_TABLE } from "./lookup-tables.ts";

export interface Principal {
  readonly objectId: string | undefined;
  readonly appId: string | undefined;
  readonly displayName: string | undefined;
}

/** The principal, its ids in lower case: logs differ in their case. */
export function principal(
  objectId: string | undefined,
  appId: string | undefined,
  displayName?: string | undefined,
): Principal {
  return { objectId: objectId?.toLowerCase(), appId: appId?.toLowerCase(), displayName };
}

export function nameOfPrincipal({ objectId, appId, displayName }: Principal): string | undefined {
  return objectId ?? appId ?? displayName;
}

/** Our own application at work, where the run knows its id. */
export function isSelf(appId: string | undefined, lookup: Lookup): true | undefined {
  return appId !== undefined && lookup.get(SELF_TABLE, appId.toLowerCase()) === true ? true : undefined;
}
