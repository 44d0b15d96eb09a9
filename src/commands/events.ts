/** `mallcop events`: the committed events of this checkout, in the order in which they happened, however many there are. */
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Event } from "../event/event.ts";
import { rawOf } from "../event/stored-line.ts";
import { csvHead, csvRow } from "../query/csv.ts";
import { eventFilesOf } from "../query/event-file.ts";
import { eventTable } from "../query/event-table.ts";
import type { Filter } from "../query/filter.ts";
import { jsonLine } from "../query/json-line.ts";
import { type Found, timeline } from "../query/timeline.ts";
import { plural } from "../report/quantity.ts";
import type { Command, Door, ExitStatus, Given } from "./command.ts";
import { FILTER_OPTIONS, parseFilter, requireEvents } from "./event-options.ts";

const FORMATS = ["table", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

export const events: Command = {
  name: "events",
  summary: "Show the committed events of this checkout, oldest first.",
  positionals: [],
  options: {
    ...FILTER_OPTIONS,
    format: { type: "text", value: "FORMAT", description: "table, jsonl or csv.", default: "table" },
    unmark: { type: "flag", description: "Take off the markers around texts that somebody outside could have chosen." },
    raw: { type: "flag", description: "With the vendor's record, in jsonl and csv." },
  },
  notes: [
    "Markers tell programs and language models which texts not to trust. On a screen, where a person reads it, a table has none.",
    "Exit status: 0 shown, also if there was nothing; 1 a file is damaged, the rest was shown; 2 wrong use.",
    "",
    "Example: mallcop events --since 2d --severity warn",
    "Example: mallcop events --type login --format csv --unmark > logins.csv",
  ],
  run,
};

const MOST_DAMAGED = 100;

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const filter = parseFilter(given, door.clock.now(), "events");
  const format = parseFormat(given.text("format") ?? "");
  if (given.flag("raw") && format === "table") throw wrong("--raw is for --format jsonl and csv");
  await requireEvents(door.cwd, "events");
  const show = painterOf(format, given, door);
  const damaged: string[] = [];
  const files = await eventFilesOf(door.cwd, filter.from);
  const seen = new Seen(files.map(({ connector }) => connector));
  let count = 0;
  const onDamage = (place: string) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
  for await (const page of timeline(files, { filter, onDamage, onRead: (event) => seen.add(event) })) {
    if (door.signal.aborted) break;
    show(page);
    count += page.length;
    await door.printed();
  }
  if (count === 0 && format === "csv") show([]);
  if (format === "table" || count === 0)
    door.note(count === 0 ? seen.sayNothing(filter) : `${plural(count, "event")}.`);
  await door.complain(
    damaged.map((place) => new MallcopError("data-damaged", { path: place, reason: "the line is no event" })),
  );
  return damaged.length === 0 ? 0 : 1;
}

function parseFormat(text: string): Format {
  const found = FORMATS.find((format) => format === text);
  if (found !== undefined) return found;
  const name = nearest(text, FORMATS);
  const meant = name === undefined ? `${FORMATS.join(", ")} are` : `did you mean ${name}?`;
  throw wrong(`${JSON.stringify(text.slice(0, 40))} is no format; ${meant}`);
}

function painterOf(format: Format, given: Given, door: Door): (page: readonly Found[]) => void {
  const raw = given.flag("raw");
  const unmarked = given.flag("unmark");
  if (format === "table") {
    const width = door.isRead ? door.width : undefined;
    const table = eventTable({ width, colour: door.colour, unmarked: unmarked || door.isRead });
    return (page) => door.print(table(page));
  }
  if (format === "jsonl")
    return (page) => door.print(page.map((found) => jsonLine(found, { raw, unmarked })).join("\n"));
  let head = csvHead({ raw, unmarked });
  return (page) => {
    door.print(head + page.map(({ event, line }) => csvRow(event, raw ? rawOf(line) : "", { raw, unmarked })).join(""));
    head = "";
  };
}

/** What there is, for whoever asked for something else: a misspelt name must not look like a quiet day. */
class Seen {
  readonly #sources = new Set<string>();
  readonly #types = new Set<string>();
  readonly #connectors: ReadonlySet<string>;

  constructor(connectors: readonly string[]) {
    this.#connectors = new Set(connectors);
  }

  add({ source, event_type: type }: Omit<Event, "raw">): void {
    this.#sources.add(source);
    this.#types.add(type);
  }

  sayNothing({ sources, types, connectors }: Filter): string {
    const hints = [
      ...missing("source", sources, this.#sources),
      ...missing("type", types, this.#types),
      ...missing("connector", connectors, this.#connectors),
    ];
    return ["No such event. Whether all of that time was read: `mallcop report`.", ...hints].join("\n");
  }
}

function missing(option: string, asked: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] {
  return [...asked]
    .filter((name) => !there.has(name))
    .map((name) => {
      const known = [...there].sort();
      const meant = nearest(name, known);
      const instead =
        meant === undefined ? `There are ${known.slice(0, 20).join(", ") || "none"}.` : `Did you mean ${meant}?`;
      return `Nothing there has the ${option} ${JSON.stringify(name)}. ${instead}`;
    });
}

function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "events" });
}
