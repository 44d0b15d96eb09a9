/**
 * Azure Resource Manager for the feeds of this connector: listings to their end, each refusal explained. One client per run,
 * whichever feed asks first.
 */
import type { Context, Json } from "../../../src/connector/contract.ts";
import type { MallcopError } from "../../../src/connector/errors.ts";
import type { RetryPolicy } from "../../../src/connector/http.ts";
import { isObject, list, optionalText } from "../../../src/connector/shape.ts";
import {
  type Answer,
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftClient,
} from "../../../src/vendors/microsoft/client.ts";
import { originOf } from "../../../src/vendors/microsoft/cloud.ts";
import { mannersOf } from "../../../src/vendors/microsoft/manners.ts";
import type { AzureConfig } from "./config.ts";
import { refusal, VENDOR, type Wanted } from "./errors.ts";

export { VENDOR } from "./errors.ts";

export interface Arm {
  /** The entries of a listing, page by page. A page may be empty while more follow. @throws MallcopError as `refusal` */
  list(path: string, wanted: Wanted): AsyncIterable<readonly unknown[]>;
  /** One thing, or `undefined` where there is none (404). @throws MallcopError as `refusal` */
  get(path: string, wanted: Wanted): Promise<Json | undefined>;
}

const clients = new WeakMap<object, Arm>();

/** The client of a run: `ctx` is the same object for all of it. */
export function armOf(ctx: Context<AzureConfig>): Arm {
  const known = clients.get(ctx);
  if (known !== undefined) return known;
  const arm = createArm(createMicrosoftClient(ctx, AZURE_CREDENTIALS, { "resource-manager": manners(ctx.config) }));
  clients.set(ctx, arm);
  return arm;
}

function createArm(client: MicrosoftClient): Arm {
  return {
    async *list(path, wanted) {
      let pages = 0;
      const refuse = (answer: Answer): MallcopError => refusal(client, answer, { ...wanted, following: pages > 0 });
      for await (const { body } of client.pages("resource-manager", { path }, { next: nextLink, refuse })) {
        pages += 1;
        yield list(isObject(body) ? body.value : undefined, "value", VENDOR);
      }
    },
    async get(path, wanted) {
      const answer = await client.ask("resource-manager", { path });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusal(client, answer, wanted);
      return answer.body;
    },
  };
}

/** The Activity Log allows 50 queries in 30 s, to all feeds and everybody else who uses the same app. */
const QUERIES_PER_SECOND = 1.5;

/** A 504 means that the range is too wide; asking again for the same only costs time. */
function manners(config: AzureConfig): RetryPolicy {
  const usual = mannersOf("resource-manager", "/");
  const { hostname } = new URL(originOf(config, "resource-manager"));
  return {
    ...usual,
    classify: (response) => (response.status === 504 ? { kind: "answer" } : usual.classify(response)),
    ...(hostname !== "127.0.0.1" && { requestsPerSecond: QUERIES_PER_SECOND }),
  };
}

function nextLink(body: Json): string | undefined {
  return isObject(body) ? optionalText(body.nextLink, "nextLink", VENDOR) : undefined;
}
