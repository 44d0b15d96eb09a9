/** Events as a spreadsheet's CSV (RFC 4180): every cell is quoted, and none is taken for a formula. */
import type { Event, Scalar } from "../event/event.ts";
import { unmark } from "../event/mark.ts";

const COLUMNS = [
  "timestamp",
  "severity",
  "connector",
  "source",
  "event_type",
  "action",
  "actor",
  "target",
  "outcome",
  "source_ip",
  "id",
  "metadata",
] as const;

const METADATA_COLUMNS: ReadonlySet<string> = new Set(["connector", "outcome", "source_ip"]);

export interface CsvOptions {
  readonly unmarked: boolean;
  /** With the vendor's record in the last column. */
  readonly raw: boolean;
}

export function csvHead({ raw }: CsvOptions): string {
  return row([...COLUMNS, ...(raw ? ["raw"] : [])]);
}

/** @param raw the vendor's record, for `options.raw` */
export function csvRow(event: Omit<Event, "raw">, raw: string, options: CsvOptions): string {
  const text = (value: Scalar | undefined) =>
    value === undefined || value === null ? "" : options.unmarked ? unmark(String(value)) : String(value);
  const { metadata } = event;
  const values: Readonly<Record<string, Scalar | undefined>> = {
    ...event,
    metadata: JSON.stringify(options.unmarked ? unmarkedMetadata(metadata) : metadata),
  };
  const cells = COLUMNS.map((column) => text(METADATA_COLUMNS.has(column) ? metadata[column] : values[column]));
  return row([...cells, ...(options.raw ? [raw] : [])]);
}

export function unmarkedMetadata(metadata: Event["metadata"]): Event["metadata"] {
  return Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [name, typeof value === "string" ? unmark(value) : value]),
  );
}

/**
 * What a spreadsheet takes for the beginning of a formula, also after white space and in full width. An apostrophe before it
 * makes it text. @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r|%]/;

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
