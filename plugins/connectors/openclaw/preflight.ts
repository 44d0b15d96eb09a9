/** What `mallcop doctor` says of a gateway: whether it lets us in, what it can show, and what in it stands open. */
import type { Check, Context } from "../../../src/connector/contract.ts";
import { asMallcopError } from "../../../src/connector/errors.ts";
import type { OpenClawConfig } from "./config.ts";
import { credentialsOf } from "./credentials.ts";
import { SCOPE } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { findInsecure } from "./posture.ts";
import { visit } from "./visit.ts";

const ALL = ["skills", "configuration", "inventory", "logs", "activity", "sessions", "posture"];

/** Methods that old gateways lack, and what is not seen without them. */
const METHODS: readonly (readonly [method: string, feed: string, without: string])[] = [
  [
    "agents.workspace.list",
    "skills",
    "what is in a skill's files cannot be compared, only what the gateway says of them",
  ],
  ["audit.activity.list", "activity", "what agents were kept from doing is not seen"],
  ["logs.tail", "logs", "failed logins are not seen"],
];

export async function* preflight(ctx: Context<OpenClawConfig>): AsyncGenerator<Check> {
  try {
    for (const check of await visit(ctx, (gateway) => look(ctx, gateway))) yield check;
  } catch (thrown) {
    const { kind, message, hint } = asMallcopError(thrown);
    const state = kind === "auth" || kind === "permission" || kind === "config" ? "missing" : "unknown";
    yield { right: SCOPE, feeds: ALL, state, detail: message, fix: hint };
  }
}

async function look(ctx: Context<OpenClawConfig>, gateway: Gateway): Promise<readonly Check[]> {
  const { version, protocol } = gateway.hello;
  const { title } = credentialsOf(ctx);
  return [
    { right: SCOPE, feeds: ALL, state: "works", detail: `gateway ${version}, protocol ${protocol}, ${title}` },
    ...METHODS.map(([method, feed, without]): Check => {
      if (gateway.offers(method))
        return { right: method, feeds: [feed], state: "works", detail: "the gateway offers it" };
      return {
        right: method,
        feeds: [feed],
        state: "not_available",
        detail: without,
        fix: "Update OpenClaw to 2026.7 or newer.",
      };
    }),
    ...(await openSettings(ctx, gateway)),
  ];
}

/** Only what lets strangers in counts as missing: much of the rest is OpenClaw's own default. */
async function openSettings(ctx: Context<OpenClawConfig>, gateway: Gateway): Promise<readonly Check[]> {
  const found = await findInsecure(ctx, gateway);
  const feeds = ["posture"];
  const critical = found.filter(({ severity }) => severity === "critical");
  const others = found.filter(({ severity }) => severity !== "critical").map(({ key }) => key);
  const detail =
    others.length === 0
      ? "no other setting is known to be insecure"
      : `open, but not to strangers: ${others.join(", ")}`;
  return [
    ...critical.map(
      ({ check, key, safe }): Check => ({
        right: key,
        feeds,
        state: "missing",
        detail: `insecure (${check})`,
        fix: `In the gateway's openclaw.json, set ${key} to ${safe}.`,
      }),
    ),
    { right: "settings", feeds, state: "works", detail },
  ];
}
