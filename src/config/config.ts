/** A configuration as the rest of mallcop sees it: checked, typed, defaults filled in; only variables are still open. */
import type { Json } from "../connector/contract.ts";
import type { BaselineRules } from "../detect/baseline.ts";
import type { Severity } from "../event/event.ts";
import type { CustomPlugin } from "../plugin/custom/custom-plugin.ts";
import type { DetectorSettings } from "./detector-settings.ts";
import type { Positions } from "./positions.ts";
import type { TemplatesMode } from "./schema.ts";

/** What a connector's entry holds besides `id`, `type` and `lookback_hours`. */
export type Options = { readonly [name: string]: Json };

/** One entry of `connectors:`. */
export interface InstanceConfig {
  readonly id: string;
  readonly type: string;
  readonly lookbackHours: number;
  /** As written: `${VAR}` is not filled in, defaults are not either. `resolveOptions` does both. */
  readonly options: Options;
  /** The deployment repo's own plugin that it runs, in place of a built-in connector. */
  readonly plugin?: CustomPlugin;
  /** The file it stands in. */
  readonly path: string;
  /** Where the options stand, by JSON pointer below `options`. */
  readonly positions: Positions;
}

export interface NotifyConfig {
  /** The name of the variable that holds the address, which is a secret. */
  readonly variable: string;
  readonly format: "slack" | "teams" | "json";
  /** The least that is posted. */
  readonly severity: Severity;
}

export interface Config {
  readonly path: string;
  readonly connectors: readonly InstanceConfig[];
  readonly own: { readonly domains: readonly string[]; readonly accounts: readonly string[] };
  readonly baseline: BaselineRules;
  /** By name; the others judge as their manifests say. */
  readonly detectors: ReadonlyMap<string, DetectorSettings>;
  readonly templates: TemplatesMode;
  /** Whether open findings are kept as issues of the deployment repo. */
  readonly issues: boolean;
  /** Where new findings are posted to; `undefined`: nowhere. */
  readonly notify: NotifyConfig | undefined;
  readonly allowPublic: boolean;
  /** Days after which events are deleted; `undefined`: never. */
  readonly retentionDays: number | undefined;
  /** Whether each scan writes the report for people. */
  readonly report: boolean;
  readonly store: {
    readonly raw: "redacted" | "none";
    /** What the clone may take before a scan warns, in megabytes. */
    readonly budgetMb: number;
  };
}
