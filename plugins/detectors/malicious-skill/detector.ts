/** Skills of an agent that came the wrong way, and settings that open its gateway. */
import { DEFENDER_ALERT } from "../../../src/detect/alert.ts";
import type { Detector, Draft } from "../../../src/detect/contract.ts";
import { own, type Said, say } from "../../../src/detect/say.ts";
import { textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";
import type { Severity } from "../../../src/event/event.ts";

interface Sign {
  readonly severity: Severity;
  readonly said: string;
}

type Rule = (event: CleanEvent) => Sign | undefined;

const PROGRAM = /\.(?:sh|bash|zsh|ps1|bat|cmd|py|rb|pl|exe|dll|so|dylib|jar|node|wasm)\b/i;
const LURE =
  /crypto|wallet|airdrop|solana|phantom|polymarket|free-?(?:gpt|claude)|token-?boost|auto-?update[rs]?\b|keychain|password/i;

/** The first that fits speaks. */
const SKILL_RULES: readonly Rule[] = [
  ({ action }) =>
    action === "skill.shadowed"
      ? { severity: "critical", said: "took the place of one that comes with OpenClaw" }
      : undefined,
  (event) =>
    PROGRAM.test(`${textOf(event, "files_added") ?? ""} ${textOf(event, "files_changed") ?? ""}`)
      ? { severity: "critical", said: "brings programs" }
      : undefined,
  ({ metadata }) =>
    typeof metadata.files_opaque === "number" && metadata.files_opaque > 0
      ? { severity: "warn", said: "has files that the gateway does not show" }
      : undefined,
  (event) =>
    textOf(event, "skill_source") === "unlisted"
      ? { severity: "critical", said: "has files but is in no list of the gateway" }
      : undefined,
  (event) =>
    LURE.test(`${textOf(event, "skill") ?? event.target} ${textOf(event, "skill_origin") ?? ""}`)
      ? { severity: "warn", said: "has a name that lures" }
      : undefined,
  (event) =>
    event.type === "skill.install" &&
    textOf(event, "skill_origin") === undefined &&
    textOf(event, "skill_source") !== "openclaw-bundled"
      ? { severity: "warn", said: "appeared without saying where it is from" }
      : undefined,
  ({ severity }) =>
    severity === "info" ? undefined : { severity, said: "changed in a way that OpenClaw's connector warns of" },
];

const detector: Detector = {
  *detect(events) {
    for (const event of events) {
      const draft = judge(event);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function judge(event: CleanEvent): Draft | undefined {
  if (event.type === "gateway.config_change" || event.type === "agent.behavior_anomaly") return warned(event);
  // An alert of Defender tells of no skill; another detector speaks for it.
  if (event.type === DEFENDER_ALERT || event.metadata.skill_enabled === false) return undefined;
  const sign = SKILL_RULES.map((rule) => rule(event)).find((found) => found !== undefined);
  if (sign === undefined) return undefined;
  const skill = textOf(event, "skill") ?? event.target;
  const next: Said = say`Switch the skill off, read its files, and look at what its agent did since. Remove it if nobody put it there.`;
  return {
    key: ["skill", event.target],
    source: event.source,
    severity: sign.severity,
    title: say`The skill ${skill} looks wrong`,
    why: say`The skill ${skill} ${own(sign.said)} (${event.action}, from ${textOf(event, "skill_origin", "skill_source") ?? "nowhere known"}).`,
    next,
    events: [event],
  };
}

/** The connector knows which settings and behaviours are unsafe. */
function warned(event: CleanEvent): Draft | undefined {
  if (event.severity === "info") return undefined;
  const what = textOf(event, "setting", "kind") ?? event.target;
  const value = textOf(event, "value");
  const to = value === undefined ? say`` : say` to ${value}`;
  const safe = textOf(event, "safe_value");
  return {
    key: ["gateway", event.type, what, textOf(event, "insecure") ?? ""],
    source: event.source,
    severity: event.severity,
    title:
      event.type === "gateway.config_change"
        ? say`The gateway's ${what} is unsafe`
        : say`An agent or client misbehaved: ${what}`,
    why: `${say`${event.actor} did ${event.action} on ${event.target}: ${what}`}${to}.` as Said,
    next:
      safe === undefined
        ? say`Look at what the gateway's log says around it, and ask whoever runs it.`
        : say`Set it to ${safe} unless it was meant.`,
    events: [event],
  };
}
