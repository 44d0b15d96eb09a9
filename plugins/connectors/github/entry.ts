/**
 * One audit log entry, read tolerantly: details are flat in newer entries and under `data` in older ones, ids are numbers
 * or strings, times are epoch milliseconds or text. Nothing here guesses; what is not there is `undefined`.
 */
import type { Instant } from "../../../src/connector/contract.ts";

export interface AuditEntry {
  readonly action: string;
  /** The first of the named members that is there, as text; a list is joined with commas. */
  text(...names: readonly string[]): string | undefined;
  /** A member as it came. */
  value(name: string): unknown;
}

/** Audit actions are dotted lower-case words: `org.add_member`, `repo.config.disable_contributors_only`. */
const ACTION = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;

/** Nothing on GitHub is older than GitHub; an earlier time is another unit or damage. */
const GITHUB_BEGAN = Date.UTC(2007, 9, 1);

const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/;

/** `undefined` for anything that is not an audit entry, such as an alert or a webhook's payload. */
export function readEntry(record: unknown): AuditEntry | undefined {
  if (!isObject(record)) return undefined;
  const { action } = record;
  if (typeof action !== "string" || !ACTION.test(action)) return undefined;
  return new Entry(action, record, isObject(record.data) ? record.data : undefined);
}

class Entry implements AuditEntry {
  readonly action: string;
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #data: Readonly<Record<string, unknown>> | undefined;

  constructor(
    action: string,
    record: Readonly<Record<string, unknown>>,
    data: Readonly<Record<string, unknown>> | undefined,
  ) {
    this.action = action;
    this.#record = record;
    this.#data = data;
  }

  value(name: string): unknown {
    return this.#record[name] ?? this.#data?.[name];
  }

  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const found = asText(this.value(name));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/**
 * When it happened. The log is ordered by `@timestamp`; `created_at` may be older, or missing, as in git events.
 * @see https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
export function timeOf(entry: AuditEntry): Instant | undefined {
  return instant(entry.value("@timestamp")) ?? instant(entry.value("created_at"));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  // Entries that concern several organizations carry lists of them.
  if (Array.isArray(value))
    return asText(
      value
        .map(asText)
        .filter((part) => part !== undefined)
        .join(","),
    );
  return undefined;
}

function instant(value: unknown): Instant | undefined {
  const ms = milliseconds(value);
  return ms !== undefined && Number.isFinite(ms) && ms >= GITHUB_BEGAN ? (Math.floor(ms) as Instant) : undefined;
}

function milliseconds(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  if (/^\d{12,14}$/.test(value)) return Number(value);
  const parts = TIME.exec(value);
  if (!parts) return undefined;
  const [, day, clock, fraction = "0", zone = "Z"] = parts;
  return Date.parse(`${day}T${clock}.${fraction.padEnd(3, "0").slice(0, 3)}${zone}`);
}
