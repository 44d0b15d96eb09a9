/**
 * One row of the console log's tables, of either generation, with dynamic columns or without, as a line of text and where it
 * came from. Nothing is guessed: what a row does not say is `undefined`.
 */
import type { Instant } from "../../../src/connector/contract.ts";
import { instantUtc, isObject, type JsonObject, object } from "../../../src/connector/shape.ts";
import { INGESTED_AT } from "../../../src/vendors/microsoft/log-analytics.ts";
import { COLUMNS, DYNAMIC_COLUMN, type Meaning } from "./console-tables.ts";

/** Where the reader puts rows that belong to the one before. No table has such a column. */
export const FOLLOWING = "_Following";

export interface Line {
  /** By the line's own clock. */
  readonly time: Instant;
  /** When Log Analytics took it in, with all digits; empty for rows that were not read by us. */
  readonly ingestedAt: string;
  /** The app that wrote it, or the job. */
  readonly app: string | undefined;
  readonly table: string | undefined;
  readonly revision: string | undefined;
  readonly replica: string | undefined;
  readonly container: string | undefined;
  readonly image: string | undefined;
  readonly environment: string | undefined;
  readonly stream: string | undefined;
  /** Rows that belong to the same entry, such as those of a stack trace. */
  readonly following: readonly string[];
  /** The whole line. Of one that came apart into columns, JSON with the columns' names, sorted. */
  readonly text: string;
}

/** Whether a record is a row of either table, by its shape. */
export function isLine(record: unknown): boolean {
  if (!isObject(record)) return false;
  const names = Object.keys(record);
  const hasName = (of: readonly string[]): boolean => of.some((name) => names.includes(name));
  const tells = hasName(COLUMNS.text) || names.some((name) => DYNAMIC_COLUMN.test(name));
  // The system log has the same columns, and reasons besides.
  const system = names.includes("Reason") || names.includes("Reason_s");
  return tells && !system && (hasName(COLUMNS.app) || hasName(COLUMNS.job));
}

/** @throws MallcopError `record-malformed` for what is no row, or a row without a time */
export function readLine(record: unknown): Line {
  const row = object(record, "row");
  const ingestedAt = row[INGESTED_AT];
  return {
    time: instantUtc(row.TimeGenerated ?? ingestedAt, "TimeGenerated"),
    ingestedAt: typeof ingestedAt === "string" ? ingestedAt : "",
    app: find(row, "app") ?? find(row, "job"),
    table: typeof row.Type === "string" ? row.Type : undefined,
    revision: find(row, "revision"),
    replica: find(row, "replica"),
    container: find(row, "container"),
    image: find(row, "image"),
    environment: find(row, "environment"),
    stream: find(row, "stream"),
    following: texts(row[FOLLOWING]),
    text: find(row, "text") ?? rejoined(row),
  };
}

/** Rows of one stream follow each other; those of several come interleaved. */
export const writerOf = ({ table, replica, container, stream }: Line): string =>
  [table, replica, container, stream].join("\u0000");

const NO_ROWS: readonly string[] = [];

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : NO_ROWS;
}

function find(row: JsonObject, meaning: Meaning): string | undefined {
  for (const name of COLUMNS[meaning]) {
    const value = row[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/**
 * A JSON line out of the columns that it came apart into. Where the keys themselves hold underscores nobody can tell how they
 * were nested, so the flat names stay. Empty if there is nothing.
 */
function rejoined(row: JsonObject): string {
  const members = Object.entries(row)
    .flatMap(([name, value]): [string, unknown][] => {
      const key = DYNAMIC_COLUMN.exec(name)?.[1];
      return key === undefined || value === null || value === undefined || value === "" ? [] : [[key, value]];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return members.length === 0 ? "" : JSON.stringify(Object.fromEntries(members));
}
