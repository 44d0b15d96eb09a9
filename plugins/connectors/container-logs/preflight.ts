/** What `mallcop doctor` says of container logs: whether the workspace may be read, which tables it has, and which apps write. */
import type { Check, Context } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import { discoverApps } from "./apps.ts";
import { type ContainerLogsConfig, workspaceOf } from "./workspace.ts";

const FEEDS = ["lines"];
const SHOWN = 10;

export async function* preflight(ctx: Context<ContainerLogsConfig>): AsyncGenerator<Check> {
  const tables = await check("Log Analytics Data Reader", async () => {
    const found = await workspaceOf(ctx).tables();
    const named = found.map(({ name, plan }) => (plan === "basic" ? `${name} (Basic plan)` : name));
    return { state: "works", detail: `the workspace has ${named.join(" and ")}` };
  });
  yield tables;
  if (tables.state !== "works") return;
  yield await check("apps that write", async () => appsCheck(ctx, await discoverApps(workspaceOf(ctx), ctx.now)));
}

function appsCheck({ config }: Context<ContainerLogsConfig>, found: readonly string[]): Finding {
  const silent = (config.apps ?? []).filter((name) => !found.includes(name));
  if (silent.length > 0) {
    return {
      state: "unknown",
      detail: `no line in 30 days of ${listed(silent)}`,
      fix: `Check the spelling in \`apps\`; an app that is scaled to zero may well be silent. Lines are there of ${listed(found)}.`,
    };
  }
  return { state: "works", detail: `lines in the last 30 days of ${listed(found)}` };
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "no app";
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return names.slice(0, SHOWN).join(", ") + more;
}

type Finding = Omit<Check, "right" | "feeds">;

async function check(right: string, look: () => Promise<Finding>): Promise<Check> {
  try {
    return { right, feeds: FEEDS, ...(await look()) };
  } catch (thrown) {
    return { right, feeds: FEEDS, ...trouble(asMallcopError(thrown)) };
  }
}

const STATES: Readonly<Partial<Record<MallcopError["kind"], Check["state"]>>> = {
  auth: "missing",
  permission: "missing",
  not_available: "not_available",
};

function trouble(error: MallcopError): Finding {
  return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}
