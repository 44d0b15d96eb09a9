/**
 * Where Microsoft's clouds live: hosts and token scopes as one table, so that a token is only ever asked for the API that it
 * is then sent to. A configured `*_url` moves an API to another host, and keeps the scope of the cloud.
 *
 * @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference
 */
import { MallcopError } from "../../connector/errors.ts";

export type Cloud = "public" | "usgov" | "usgov-dod" | "china";

export type Api = "resource-manager" | "graph" | "log-analytics" | "management";

/** Options that every Microsoft connector's manifest has; a `*_url` replaces the cloud's own host (private clouds, stand-ins). */
export interface MicrosoftOptions {
  /** `public` unless said. */
  readonly cloud?: Cloud;
  readonly login_url?: string;
  readonly resource_manager_url?: string;
  readonly graph_url?: string;
  readonly log_analytics_url?: string;
  readonly management_api_url?: string;
}

/** What people call an API, in errors and checks. */
export const VENDOR: Readonly<Record<Api, string>> = {
  "resource-manager": "Azure Resource Manager",
  graph: "Microsoft Graph",
  "log-analytics": "Log Analytics",
  management: "Office 365 Management API",
};

interface CloudRow {
  readonly login: string;
  /** What a workflow's ID token must be made out to. Outside the public cloud it has a suffix. */
  readonly tokenExchange: string;
  readonly apis: Readonly<Record<Api, string | undefined>>;
}

const CLOUDS: Readonly<Record<Cloud, CloudRow>> = {
  public: {
    login: "https://login.microsoftonline.com",
    tokenExchange: "api://AzureADTokenExchange",
    apis: {
      "resource-manager": "https://management.azure.com",
      graph: "https://graph.microsoft.com",
      "log-analytics": "https://api.loganalytics.azure.com",
      management: "https://manage.office.com",
    },
  },
  usgov: {
    login: "https://login.microsoftonline.us",
    tokenExchange: "api://AzureADTokenExchangeUSGov",
    apis: {
      "resource-manager": "https://management.usgovcloudapi.net",
      graph: "https://graph.microsoft.us",
      "log-analytics": "https://api.loganalytics.us",
      management: "https://manage.office365.us",
    },
  },
  "usgov-dod": {
    login: "https://login.microsoftonline.us",
    tokenExchange: "api://AzureADTokenExchangeUSGov",
    apis: {
      "resource-manager": "https://management.usgovcloudapi.net",
      graph: "https://dod-graph.microsoft.us",
      "log-analytics": "https://api.loganalytics.us",
      management: "https://manage.protection.apps.mil",
    },
  },
  china: {
    login: "https://login.chinacloudapi.cn",
    tokenExchange: "api://AzureADTokenExchangeChina",
    apis: {
      "resource-manager": "https://management.chinacloudapi.cn",
      graph: "https://microsoftgraph.chinacloudapi.cn",
      "log-analytics": "https://api.loganalytics.azure.cn",
      management: undefined,
    },
  },
};

const OPTION = {
  "resource-manager": "resource_manager_url",
  graph: "graph_url",
  "log-analytics": "log_analytics_url",
  management: "management_api_url",
} as const satisfies Readonly<Record<Api, keyof MicrosoftOptions>>;

/** Hosts whose tokens are made out to a name other than their own. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  "https://api.loganalytics.azure.com": "https://api.loganalytics.io",
};

/** Hosts outside the table that somebody may configure, and whose tokens are made out to themselves. */
const OTHER_RESOURCES: ReadonlySet<string> = new Set(["https://manage-gcc.office.com"]);

/**
 * The origin of an API, such as `https://management.azure.com`, without a slash at the end.
 * @throws MallcopError `feed-not-available` if the cloud does not have the API, `config-invalid` for an unusable `*_url`
 */
export function originOf(options: MicrosoftOptions, api: Api): string {
  const configured = options[OPTION[api]];
  if (configured !== undefined) return originOfUrl(OPTION[api], configured);
  const { cloud = "public" } = options;
  const origin = CLOUDS[cloud].apis[api];
  if (origin !== undefined) return origin;
  throw new MallcopError("feed-not-available", {
    vendor: "Microsoft",
    what: VENDOR[api],
    reason: `the cloud "${cloud}" does not have it`,
    advice: `Set \`${OPTION[api]}\` if your cloud has it after all, or take the connector out.`,
  });
}

/** The scope that a token for an API is asked for, such as `https://graph.microsoft.com/.default`. @throws as `originOf` */
export function scopeOf(options: MicrosoftOptions, api: Api): string {
  const origin = originOf(options, api);
  const { cloud = "public" } = options;
  const resource = OTHER_RESOURCES.has(origin) ? origin : (CLOUDS[cloud].apis[api] ?? origin);
  return `${RESOURCE_OF[resource] ?? resource}/.default`;
}

/** Where tokens come from. @throws MallcopError `config-invalid` for an unusable `login_url` */
export function loginOriginOf({ cloud = "public", login_url: url }: MicrosoftOptions): string {
  return url === undefined ? CLOUDS[cloud].login : originOfUrl("login_url", url);
}

/** The audience that a workflow's ID token must have to be exchanged in this cloud. */
export function tokenExchangeAudience({ cloud = "public" }: MicrosoftOptions): string {
  return CLOUDS[cloud].tokenExchange;
}

function originOfUrl(option: string, value: string): string {
  const url = URL.parse(value);
  if (url?.protocol === "https:" && url.username === "" && url.password === "") return url.origin;
  throw new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: `\`${option}\` is not a usable address`,
    advice: "Give an https:// URL without user name or password.",
  });
}
