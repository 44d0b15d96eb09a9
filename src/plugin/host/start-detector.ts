/** Starts a custom detector: folder copied, process started, module loaded. It is handed no secret, and no request of it is sent. */
import type { Logger } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";
import type { DetectorManifest } from "../../detect/contract.ts";
import { HostedDetector } from "./hosted-detector.ts";
import type { LoadDetectorMessage } from "./messages.ts";
import { openSandbox, type SandboxedPlugin } from "./open-sandbox.ts";
import type { SandboxLimits } from "./sandbox.ts";
import { createSay } from "./serve-plugin.ts";

export interface StartDetectorOptions extends Pick<SandboxedPlugin, "folder" | "shown" | "temp"> {
  readonly manifest: DetectorManifest;
  readonly log: Logger;
  /** Takes every secret that the run knows out of a text. */
  readonly redact: (text: string) => string;
  readonly limits?: Partial<SandboxLimits>;
  readonly skew?: LoadDetectorMessage["skew"];
  /** Hears which parameters the detector reads. */
  readonly onUsed?: (name: string) => void;
}

export interface StartedDetector {
  readonly detector: HostedDetector;
  /** Runs the plugin's own `tests.ts`. */
  readonly test: () => Promise<unknown>;
}

/** A page of events is judged in milliseconds; whoever takes seconds for one holds up the scan. */
const LIMITS: Partial<SandboxLimits> = { patienceMs: 20_000, answerBytes: 8_000_000 };

export const DETECTOR_ENTRY = "detector.ts";

/** @throws MallcopError `plugin-refused`, `plugin-syntax`, `plugin-failed`, `detector-malformed`, and what ends a sandbox */
export async function startDetector(options: StartDetectorOptions): Promise<StartedDetector> {
  const { manifest, log, redact, onUsed, skew } = options;
  const say = createSay({ ctx: { log }, redact });
  const serve = async (method: string, argument: unknown) => {
    if (method !== "used") throw new MallcopError("internal-error", { what: "a detector asked for what no host does" });
    if (isObject(argument)) onUsed?.(String(argument.name));
  };
  const plugin = { ...options, name: manifest.name, limits: { ...LIMITS, ...options.limits }, serve, say };
  return await openSandbox(plugin, async ({ folder, sandbox, close }) => {
    const message: LoadDetectorMessage = { folder, entry: DETECTOR_ENTRY, manifest, ...(skew && { skew }) };
    await sandbox.ask("load-detector", message);
    return {
      detector: new HostedDetector(manifest, sandbox, close),
      test: async () => await sandbox.ask("tests", { file: "tests.ts" }),
    };
  });
}
