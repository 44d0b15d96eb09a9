/**
 * What a tool found, on its way out: redacted, sanitized, marked and bounded like an event's metadata, because the vendor's records
 * that it is made of are the same.
 */
import type { Found, FoundRow } from "../connector/contract.ts";
import { createCleanText } from "../event/clean-text.ts";
import type { Scalar } from "../event/event.ts";
import { createMetadataSealer } from "../event/metadata.ts";
import type { Redactor } from "../event/redact.ts";
import type { ToolManifest } from "../plugin/manifest.ts";

export type SealedRow = Readonly<Record<string, Scalar>>;

export interface SealedRows {
  readonly rows: readonly SealedRow[];
  /** There is more than is shown. */
  readonly more: boolean;
}

export const MOST_ROWS = 200;
/** Of all rows as JSON: what an agent can still read. */
const MOST_CHARS = 100_000;

export function sealRows({ rows, more = false }: Found, { output }: ToolManifest, redactor: Redactor): SealedRows {
  const trusted = Object.entries(output).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : []));
  const seal = createMetadataSealer(createCleanText(redactor), new Set(trusted));
  const sealed: SealedRow[] = [];
  let chars = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const line = lineOf(row, seal);
    chars += line.length;
    if (chars > MOST_CHARS) break;
    sealed.push(JSON.parse(line));
  }
  return { rows: sealed, more: more || sealed.length < rows.length };
}

function lineOf(row: FoundRow, seal: ReturnType<typeof createMetadataSealer>): string {
  const pieces: string[] = [];
  seal(pieces, row);
  return pieces.join("");
}
