/** Where keys and values stand in a YAML text; every JSON pointer leads to a place, if need be that of its nearest parent. */
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

/** Both count from 1; columns count UTF-16 code units, as editors and annotations do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Positions {
  /** `path:line:column` of the key that a JSON pointer names (a list entry has none: then of its value). */
  atKey(pointer: string): string;
  /** `path:line:column` of the value that a JSON pointer names; of its key, where the value is empty. */
  atValue(pointer: string): string;
}

/** JSON pointer of a child (RFC 6901). */
export function childPointer(parent: string, name: string | number): string {
  return `${parent}/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** The names and indexes that a JSON pointer leads through. */
export function pointerParts(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** Turns offsets into places. Lines end as in YAML: with LF, CRLF or CR. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Indexes one document's events by JSON pointer. */
export function indexPositions(events: readonly Event[], source: string, path: string): Positions {
  const { keys, values } = offsetsOf(events, source);
  const place = placesIn(source);
  const find = (pointer: string, first: Offsets, second: Offsets): string => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const offset = first.get(at) ?? second.get(at);
      if (offset !== undefined) {
        const { line, column } = place(offset);
        return `${path}:${line}:${column}`;
      }
      if (at === "") return path;
    }
  };
  return { atKey: (pointer) => find(pointer, keys, values), atValue: (pointer) => find(pointer, values, keys) };
}

type Offsets = ReadonlyMap<string, number>;

/** A collection that is being read; `key` is the pointer of the pair whose value comes next. */
interface Open {
  readonly kind: "document" | "list" | "map";
  readonly pointer: string;
  entries: number;
  key: string | undefined;
}

function offsetsOf(events: readonly Event[], source: string): { keys: Offsets; values: Offsets } {
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const open: Open[] = [];
  const enter = (kind: Open["kind"], pointer: string) => open.push({ kind, pointer, entries: 0, key: undefined });

  /** Says which pointer a node has that starts now, and remembers where it stands. */
  const arrive = (offset: number, name: () => string): string => {
    const parent = open.at(-1);
    if (parent?.kind === "map" && parent.key === undefined) {
      parent.key = childPointer(parent.pointer, name());
      keys.set(parent.key, offset);
      return parent.key;
    }
    let pointer = parent?.pointer ?? "";
    if (parent?.kind === "list") pointer = childPointer(pointer, parent.entries++);
    if (parent?.kind === "map") {
      pointer = parent.key ?? pointer;
      parent.key = undefined;
    }
    if (offset >= 0) values.set(pointer, offset);
    return pointer;
  };

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) enter("document", "");
    if (event.type === EVENT_ID.SEQUENCE)
      enter(
        "list",
        arrive(event.start, () => ""),
      );
    if (event.type === EVENT_ID.MAPPING)
      enter(
        "map",
        arrive(event.start, () => ""),
      );
    if (event.type === EVENT_ID.SCALAR) arrive(startOf(event), () => getScalarValue(source, event));
    if (event.type === EVENT_ID.POP) open.pop();
  }
  return { keys, values };
}

/** The events point behind the opening quote. */
function startOf(scalar: ScalarEvent): number {
  const quoted = scalar.style === SCALAR_STYLE.SINGLE_QUOTED || scalar.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? scalar.valueStart - 1 : scalar.valueStart;
}
