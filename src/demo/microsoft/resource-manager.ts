/**
 * Azure Resource Manager on this machine: subscriptions, the Activity Log, role definitions and assignments, and Defender for
 * Cloud. It takes the filters and versions that the true one takes, and refuses all others.
 */
import type { Asked, Reply } from "../loopback.ts";
import { activityPage } from "./activity-log.ts";
import { failure, paged, type ResourceManagerOptions, type Visit } from "./arm.ts";
import { refuseBearer } from "./token.ts";

export type { ResourceManagerOptions, StandInActivity, StandInSubscription } from "./arm.ts";

const AUDIENCES = [
  "https://management.azure.com",
  "https://management.core.windows.net",
  "https://management.usgovcloudapi.net",
  "https://management.chinacloudapi.cn",
];

type Route = readonly [path: RegExp, version: string, answer: (visit: Visit) => Reply];

const PROVIDERS = "^/subscriptions/[^/]+/providers";

const ROUTES: readonly Route[] = [
  [/^\/subscriptions$/i, "2022-12-01", listSubscriptions],
  [/\/providers\/microsoft\.insights\/eventtypes\/management\/values$/i, "2015-04-01", activityPage],
  [new RegExp(`${PROVIDERS}/microsoft\\.authorization/roledefinitions$`, "i"), "2022-04-01", roleDefinitions],
  [new RegExp(`${PROVIDERS}/microsoft\\.authorization/roleassignments$`, "i"), "2022-04-01", roleAssignments],
  [/\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i, "2022-04-01", roleAssignment],
  [new RegExp(`${PROVIDERS}/microsoft\\.security/alerts$`, "i"), "2022-01-01", security("alerts")],
  [new RegExp(`${PROVIDERS}/microsoft\\.security/assessments$`, "i"), "2021-06-01", security("assessments")],
  [
    new RegExp(`${PROVIDERS}/microsoft\\.security/assessmentmetadata$`, "i"),
    "2021-06-01",
    security("assessmentMetadata"),
  ],
];

/** @returns a handler that gives `undefined` for what is none of its business */
export function createResourceManager(options: ResourceManagerOptions): (asked: Asked) => Reply | undefined {
  return (asked) => {
    if (!/^\/(?:subscriptions|providers)(?:\/|$)/i.test(asked.path)) return undefined;
    const refused = refuseBearer(asked, AUDIENCES, options.clock());
    if (refused !== undefined) return refused;
    const id = /^\/subscriptions\/([^/]+)/i.exec(asked.path)?.[1]?.toLowerCase();
    const subscription = options.subscriptions().find((one) => one.id.toLowerCase() === id);
    if (id !== undefined && subscription === undefined) {
      return failure(404, "SubscriptionNotFound", `The subscription '${id}' could not be found.`);
    }
    if (subscription?.denied) return denied(asked, id ?? "");
    const [, version, answer] = ROUTES.find(([path]) => path.test(asked.path)) ?? [];
    if (answer === undefined) return failure(404, "InvalidResourceType", "The resource type could not be found.");
    if (asked.query["api-version"] !== version) {
      return failure(
        400,
        "InvalidApiVersionParameter",
        `The api-version is invalid. The supported version is '${version}'.`,
      );
    }
    return answer({ asked, options, subscription });
  };
}

function denied({ path }: Asked, id: string): Reply {
  return failure(
    403,
    "AuthorizationFailed",
    `The client does not have authorization to perform action on '${path}' over scope '/subscriptions/${id}' or the scope is invalid.`,
  );
}

function listSubscriptions(visit: Visit): Reply {
  const visible = visit.options.subscriptions().filter((one) => one.denied !== true);
  const entries = visible.map(({ id, name = "Subscription", tenantId = visit.options.tenant, state = "Enabled" }) => ({
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId,
    displayName: name,
    state,
    authorizationSource: "RoleBased",
  }));
  return paged(visit, entries, visit.options.pageSize ?? 200);
}

function roleDefinitions(visit: Visit): Reply {
  const filter = visit.asked.query.$filter;
  if (filter !== undefined && filter !== "type eq 'CustomRole'") {
    return failure(400, "UnsupportedQuery", "The filter is not supported.");
  }
  const all = visit.subscription?.roleDefinitions ?? [];
  const own = all.filter((role) => JSON.stringify(role).includes('"type":"CustomRole"'));
  return { status: 200, body: { value: filter === undefined ? all : own } };
}

function roleAssignments(visit: Visit): Reply {
  const principal = /^principalId eq '([0-9a-f-]{36})'$/.exec(visit.asked.query.$filter ?? "")?.[1];
  if (principal === undefined) return failure(400, "UnsupportedQuery", "The filter is not supported.");
  const all = Object.entries(visit.subscription?.roleAssignments ?? {});
  const own = all.filter(([, assignment]) => JSON.stringify(assignment).toLowerCase().includes(principal));
  const entries = own.map(([id, assignment]) => ({ id, ...Object(assignment) }));
  return paged(visit, entries, visit.options.pageSize ?? 200);
}

function roleAssignment({ asked, subscription }: Visit): Reply {
  const path = decodeURIComponent(asked.path).toLowerCase();
  const [, found] = Object.entries(subscription?.roleAssignments ?? {}).find(([id]) => id.toLowerCase() === path) ?? [];
  if (found === undefined) return failure(404, "RoleAssignmentNotFound", "The role assignment is not found.");
  return { status: 200, body: found };
}

function security(what: "alerts" | "assessments" | "assessmentMetadata"): (visit: Visit) => Reply {
  return (visit) => {
    const { asked, subscription, options } = visit;
    if (subscription?.security === false) {
      return failure(
        409,
        "SubscriptionNotRegistered",
        "The subscription is not registered to use namespace 'Microsoft.Security'.",
      );
    }
    const others = Object.keys(asked.query).filter((name) => name !== "api-version" && name !== "$skiptoken");
    if (others.length > 0) return failure(400, "BadRequest", `Query parameter '${others[0]}' is not supported.`);
    return paged(visit, subscription?.[what] ?? [], options.pageSize ?? 200);
  };
}
