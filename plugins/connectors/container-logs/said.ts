/** What events tell of a line besides its meaning: where it comes from, and the line itself. */
import type { Metadata } from "../../../src/connector/contract.ts";
import type { Line } from "./line.ts";
import { withoutTerminal } from "./look.ts";

export function saidOf(line: Line, bytes: number): Metadata {
  return {
    line: withoutTerminal(line.text),
    line_bytes: bytes,
    stream: line.stream,
    revision: line.revision,
    replica: line.replica,
    container: line.container,
    image: line.image,
    environment: line.environment,
    table: line.table,
    ingested_at: line.ingestedAt || undefined,
  };
}

/** The row alone: what belongs to it may be cut off by a slice's end, and a record must be the same whenever it is read. */
export function rawOf({ following, ...line }: Line): unknown {
  return { ...line, time: new Date(line.time).toISOString() };
}
