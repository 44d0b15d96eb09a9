/**
 * Verifies one custom connector. Everything that is the plugin's runs in its sandbox, without network and with made-up secrets; the
 * judge runs here, and believes no print.
 */
import { mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { asMallcopError } from "../../connector/errors.ts";
import type { CustomPlugin } from "../custom/custom-plugin.ts";
import type { SocketLimits } from "../host/plugin-sockets.ts";
import type { SandboxLimits } from "../host/sandbox.ts";
import { stagePlugin } from "../host/stage.ts";
import { ENTRY, type StartedPlugin, startPlugin } from "../host/start-plugin.ts";
import { type Finding, finding, findingOf } from "./finding.ts";
import { type Judgement, type JudgeOptions, judge } from "./judge.ts";

/** Of a detector, `records` are its cases and `events` their events. */
export interface Verdict extends Judgement {
  readonly kind: "connector" | "detector";
  readonly name: string;
  readonly path: string;
  readonly ok: boolean;
}

export interface VerifyOptions extends JudgeOptions {
  readonly temp?: string | undefined;
  readonly limits?: Partial<SandboxLimits>;
}

export const VERIFY_LIMITS: Partial<SandboxLimits> = { patienceMs: 10_000 };
/** The vendor's part is played at once, so that a frame which has not come will not come. */
const VERIFY_SOCKET_LIMITS: Partial<SocketLimits> = { patienceMs: 1000, silentTurns: 10 };

/** Never throws for what a plugin does. */
export async function verifyPlugin(plugin: CustomPlugin, options: VerifyOptions): Promise<Verdict> {
  const { type: name, path: shown, manifest } = plugin;
  const verdict = (findings: readonly Finding[], counts = { records: 0, events: 0, assertions: 0 }): Verdict => {
    return { kind: "connector", name, path: shown, ok: findings.length === 0, findings, ...counts };
  };
  if (manifest === undefined) return verdict(plugin.problems.map((error) => findingOf(error, shown)));
  const place = await realpath(await mkdtemp(path.join(options.temp || tmpdir(), "mallcop-verify-")));
  const started: StartedPlugin[] = [];
  try {
    // What is judged is a copy of regular files, like what is run.
    const folder = await stagePlugin(plugin.folder, place, shown);
    if (!(await isFile(path.join(folder, ENTRY)))) {
      return verdict([finding("connector-missing", "There is no connector.ts.", `${shown}/${ENTRY}`)]);
    }
    const { findings, ...counts } = await judge(
      {
        manifest,
        folder,
        source: plugin.folder,
        shown,
        async start({ ctx, skew, onUsed }) {
          const plugin_ = await startPlugin({
            manifest,
            folder,
            shown,
            ctx,
            sleep: async () => {},
            redact: (text) => text,
            temp: options.temp,
            limits: { ...VERIFY_LIMITS, ...options.limits },
            socketLimits: VERIFY_SOCKET_LIMITS,
            onUsed,
            ...(skew && { skew }),
          });
          started.push(plugin_);
          return plugin_.sandbox;
        },
      },
      options,
    );
    return verdict(findings, counts);
  } catch (thrown) {
    return verdict([findingOf(asMallcopError(thrown), shown)]);
  } finally {
    await Promise.all(started.map(async ({ connector }) => await connector.close()));
    await rm(place, { recursive: true, force: true });
  }
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}
