/**
 * One connection for all feeds that read at the same time, and one try for a credential that is refused: ten failed logins
 * lock an address out for five minutes, ours included.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import type { OpenClawConfig } from "./config.ts";
import { credentialsOf } from "./credentials.ts";
import { connectGateway, type Gateway } from "./gateway.ts";

interface Visit {
  gateway: Promise<Gateway> | undefined;
  guests: number;
  refused: MallcopError | undefined;
}

const visits = new WeakMap<object, Visit>();
/** Trouble that the same run would meet again. */
const LASTING: ReadonlySet<string> = new Set(["auth", "permission", "config", "throttled"]);

/** Does something with a connection, which ends with its last guest. */
export async function visit<Value>(
  ctx: Context<OpenClawConfig>,
  look: (gateway: Gateway) => Promise<Value>,
): Promise<Value> {
  const gateway = await enter(ctx);
  try {
    return await look(gateway);
  } finally {
    leave(ctx);
  }
}

/** As `visit`, for what is given page by page. */
export async function* visiting<Value>(
  ctx: Context<OpenClawConfig>,
  read: (gateway: Gateway) => AsyncIterable<Value>,
): AsyncGenerator<Value> {
  const gateway = await enter(ctx);
  try {
    yield* read(gateway);
  } finally {
    leave(ctx);
  }
}

async function enter(ctx: Context<OpenClawConfig>): Promise<Gateway> {
  const visit = visits.get(ctx.websocket) ?? { gateway: undefined, guests: 0, refused: undefined };
  visits.set(ctx.websocket, visit);
  if (visit.refused !== undefined) throw visit.refused;
  visit.guests += 1;
  visit.gateway ??= open(ctx);
  try {
    return await visit.gateway;
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (LASTING.has(error.kind)) visit.refused = error;
    visit.guests -= 1;
    if (visit.guests === 0) visit.gateway = undefined;
    throw error;
  }
}

async function open(ctx: Context<OpenClawConfig>): Promise<Gateway> {
  return await connectGateway(ctx, credentialsOf(ctx));
}

function leave(ctx: Context<OpenClawConfig>): void {
  const visit = visits.get(ctx.websocket);
  if (visit === undefined) return;
  visit.guests -= 1;
  if (visit.guests > 0) return;
  const { gateway } = visit;
  visit.gateway = undefined;
  gateway?.then((open) => open.close()).catch(() => {});
}
