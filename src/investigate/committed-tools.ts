/** The tools that look into what is committed: events, without their `raw`, and findings. They need no credential. */
import { explain } from "../config/explain.ts";
import type { JsonSchema } from "../config/schema.ts";
import { MallcopError } from "../connector/errors.ts";
import type { JsonObject } from "../connector/shape.ts";
import type { Instant, Severity } from "../event/event.ts";
import { compileOptions } from "../plugin/custom/compile-options.ts";
import { listFindings } from "./list-findings.ts";
import { readCursor } from "./page.ts";
import { searchEvents } from "./search-events.ts";
import { INPUT } from "./tool-input.ts";

export interface CommittedTool {
  readonly name: string;
  readonly description: string;
  readonly input: JsonSchema;
  /** @throws MallcopError `tool-input-invalid` */
  call(input: unknown, checkout: Checkout): Promise<object>;
}

export interface Checkout {
  readonly root: string;
  readonly now: number;
}

const TEXT = { type: "string", minLength: 1, maxLength: 200 } as const;
const TIME = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2}))?$",
} as const;
const SEVERITY = { type: "string", enum: ["info", "warn", "critical"] } as const;
const CURSOR = { ...TEXT, description: "`next_cursor` of the page before." } as const;
const LIMIT = { type: "integer", minimum: 1, maximum: 100, default: 25 } as const;

interface Asked {
  readonly limit: number;
  readonly cursor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly severity?: Severity;
  readonly status?: "open" | "all";
}

export const COMMITTED_TOOLS: readonly CommittedTool[] = [
  tool(
    "search_events",
    "Searches the committed events of all connectors, the newest first, a page at a time. Times are UTC.",
    {
      since: { ...TIME, description: "From this time on, such as 2026-03-11 or 2026-03-11T14:00:00Z." },
      until: { ...TIME, description: "Before this time." },
      connector: { ...TEXT, description: "A configured connector's id, or a type such as `github`." },
      event_type: { ...TEXT, description: "Such as `login` or `role_assignment`." },
      severity: { ...SEVERITY, description: "This one or worse." },
      actor: { ...TEXT, description: "A part of who did it." },
      target: { ...TEXT, description: "A part of what it was done to." },
      text: { ...TEXT, description: "A part of any text of the event." },
      id: { ...TEXT, description: "One event, by its id." },
      limit: LIMIT,
      cursor: CURSOR,
    },
    async ({ cursor, since, until, ...query }, { root }) => {
      const { items, ...rest } = await searchEvents(root, {
        ...query,
        ...(cursor !== undefined && { after: readCursor("search_events", cursor) }),
        ...(since !== undefined && { since: Date.parse(since) as Instant }),
        ...(until !== undefined && { until: Date.parse(until) as Instant }),
      });
      return { events: items, ...rest };
    },
  ),
  tool(
    "list_findings",
    "Lists what the detectors found in the committed events, the latest first, and what people decided about it.",
    {
      severity: SEVERITY,
      status: {
        type: "string",
        enum: ["open", "all"],
        default: "open",
        description: "`all`: acknowledged and suppressed ones too.",
      },
      limit: LIMIT,
      cursor: CURSOR,
    },
    async ({ cursor, ...query }, { root, now }) => {
      const after = cursor === undefined ? {} : { after: readCursor("list_findings", cursor) };
      const { items, ...rest } = await listFindings(root, { ...query, ...after }, now);
      return { findings: items, ...rest };
    },
  ),
];

function tool(
  name: string,
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  answer: (asked: Asked, checkout: Checkout) => Promise<object>,
): CommittedTool {
  const input = { type: "object", additionalProperties: false, properties };
  return {
    name,
    description,
    input,
    async call(given, checkout) {
      const copy: unknown = structuredClone(given);
      const [mistake] = explain(compileOptions(input)(copy), { schema: input, value: copy, below: INPUT });
      const problem = mistake?.problem ?? misdated(copy as JsonObject);
      if (problem === undefined) return await answer(copy as Asked, checkout);
      const advice = mistake?.advice || `It takes ${Object.keys(properties).join(", ")}.`;
      throw new MallcopError("tool-input-invalid", { name, problem, advice });
    },
  };
}

/** A pattern lets 30 February through, which JavaScript takes for 2 March. */
function misdated(input: JsonObject): string | undefined {
  const wrong = ["since", "until"].find((name) => input[name] !== undefined && !exists(String(input[name])));
  return wrong === undefined ? undefined : `\`${wrong}\` is no time`;
}

function exists(time: string): boolean {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(time.slice(0, 10)) && !Number.isNaN(Date.parse(time))
  );
}
