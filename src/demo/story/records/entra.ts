/** Writes changes of the directory as Microsoft Graph lists them. */
import type { Instant } from "../../../event/event.ts";
import type { EntraBeat } from "../beat.ts";
import { type App, address, type Person } from "../cast.ts";
import { uuidOf, type VendorRecord } from "./ids.ts";

export function directoryAudit(beat: EntraBeat, time: Instant): VendorRecord {
  const { by, activity, target, changes } = beat;
  const id = uuidOf("directory", beat, time);
  return {
    id: `Directory_${id}`,
    category: /role/i.test(activity)
      ? "RoleManagement"
      : target.kind === "app"
        ? "ApplicationManagement"
        : "UserManagement",
    correlationId: uuidOf("correlation", id),
    result: "success",
    resultReason: "",
    activityDisplayName: activity,
    activityDateTime: new Date(time).toISOString(),
    loggedByService: "Core Directory",
    operationType: /^(?:add|invite)/i.test(activity) ? "Add" : "Update",
    initiatedBy: by.kind === "app" ? { user: null, app: applicationOf(by) } : { user: userOf(by), app: null },
    targetResources: [
      {
        ...(target.kind === "app"
          ? { id: target.objectId, displayName: target.name, type: "ServicePrincipal", userPrincipalName: null }
          : { id: uuidOf("entra", target.name), displayName: null, type: "User", userPrincipalName: address(target) }),
        groupType: null,
        modifiedProperties: Object.entries(changes).map(([displayName, value]) => ({
          displayName,
          oldValue: null,
          newValue: JSON.stringify(value),
        })),
      },
    ],
    // Of an application's doings Graph has no address; some say it here.
    additionalDetails: [
      { key: "User-Agent", value: by.place.agent },
      ...(by.kind === "app" ? [{ key: "ipaddr", value: by.place.ip }] : []),
    ],
  };
}

function applicationOf({ name, appId, objectId }: App) {
  return { appId, displayName: name, servicePrincipalId: objectId, servicePrincipalName: null };
}

function userOf(person: Person) {
  return {
    id: uuidOf("entra", person.name),
    displayName: null,
    userPrincipalName: address(person),
    ipAddress: person.place.ip,
  };
}
