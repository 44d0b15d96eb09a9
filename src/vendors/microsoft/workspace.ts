/** Which Log Analytics workspace is meant: a GUID, from the configuration or the environment, or none. */
import { MallcopError } from "../../connector/errors.ts";

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * @param option `workspace_id` of the connector
 * @param setting `LOG_ANALYTICS_WORKSPACE_ID`
 * @returns in lower case; `undefined` if neither is given
 * @throws MallcopError `config-invalid` if it is no GUID
 */
export function workspaceIdOf(option: string | undefined, setting: string | undefined): string | undefined {
  const id = (option || setting || "").trim();
  if (id === "") return undefined;
  if (GUID.test(id)) return id.toLowerCase();
  throw new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: "`workspace_id` (or LOG_ANALYTICS_WORKSPACE_ID) is not a GUID",
    advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
  });
}
