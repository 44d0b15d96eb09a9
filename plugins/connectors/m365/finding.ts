/** What a workload's part of the tables says of a record; `normalize` adds who, when and from where. */
import type { LeftOut, Metadata, Outcome, Severity } from "../../../src/connector/contract.ts";
import type { EVENT_TYPES } from "../../../src/event/types.ts";

export type EventType = (typeof EVENT_TYPES.m365)[number];

/** The reasons of the manifest's `leaves_out`. */
export type Reason =
  | "told-by-azure"
  | "mail-activity"
  | "file-activity"
  | "internal-sharing"
  | "label-activity"
  | "collaboration"
  | "automation"
  | "read-only"
  | "upkeep";

export interface Found {
  readonly type: EventType;
  readonly severity?: Severity;
  /** Who did it, where it is not who the record says. */
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
  readonly targetType?: string | undefined;
  readonly outcome?: Outcome;
  readonly metadata?: Metadata;
}

export type Finding = readonly Found[] | (LeftOut & { readonly leftOut: Reason });

export function leftOut(reason: Reason): Finding {
  return { leftOut: reason };
}

/** A table by operation, whatever its case. */
export interface OperationTable<Row> {
  /** @param name in lower case */
  get(name: string): Row | undefined;
  has(name: string): boolean;
  /** As the vendor writes them. */
  readonly names: readonly string[];
}

export function byName<Row>(rows: Readonly<Record<string, Row>>): OperationTable<Row> {
  const table = new Map(Object.entries(rows).map(([operation, row]) => [operation.toLowerCase(), row]));
  return { get: (name) => table.get(name), has: (name) => table.has(name), names: Object.keys(rows) };
}
