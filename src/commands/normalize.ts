/** `mallcop normalize`: a vendor's records in, events out, before correlation; for checking a mapping without storing anything. */

import { APPS_FOLDER, namesOf } from "../collect/app-files.ts";
import { createLookup, type Tables, vendorFields } from "../collect/prepare.ts";
import type { AppFiles, Connector, Lookup, Verdict } from "../connector/contract.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import { type Airlock, createAirlock } from "../event/airlock.ts";
import { createContentIds } from "../event/id.ts";
import { createRedactor } from "../event/redact.ts";
import type { Manifest } from "../plugin/manifest.ts";
import { loadConnector, manifestOf } from "../plugin/registry.ts";
import type { Command, Door, ExitStatus, Given } from "./command.ts";
import { linesOf } from "./lines.ts";

export const normalize: Command = {
  name: "normalize",
  summary: "Read a vendor's records as JSONL on standard input and print the events they become, before correlation.",
  positionals: ["TYPE"],
  options: {
    feed: {
      type: "text",
      value: "FEED",
      description: "Feed the records are of. Default: judged by each record's shape.",
    },
    "by-record": {
      type: "flag",
      description: "One line per input line: its number, its events, and why it was rejected.",
    },
    raw: { type: "flag", description: "Keep the events' `raw`." },
  },
  notes: [
    'With --by-record a line is {"line":N,"events":[…],"rejected":null|{"code":…},"left_out":null|REASON}.',
    "Lines of container-logs become events as the templates in apps/APP/parser.yaml below the current folder say.",
    "Without --by-record, rejected lines are reported on standard error; they do not stop the others.",
    "",
    "Example: mallcop normalize aws-cloudtrail --by-record < records.jsonl",
  ],
  run,
};

interface Judged {
  readonly events: readonly unknown[];
  readonly rejected: { readonly code: string; readonly reason: string } | null;
  readonly leftOut: string | null;
}

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const manifest = manifestOf(given.positionals[0] ?? "");
  const tables = manifest.templates === true ? { apps: await appsIn(door.cwd) } : {};
  const normalizer = new Normalizer(manifest, await loadConnector(manifest.name), tables, given);
  let rejected = 0;
  let number = 0;
  for await (const line of linesOf(door.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    const judged = normalizer.judge(line);
    if (judged.rejected !== null) rejected += 1;
    if (given.flag("by-record")) {
      door.print(
        JSON.stringify({ line: number, events: judged.events, rejected: judged.rejected, left_out: judged.leftOut }),
      );
      continue;
    }
    for (const event of judged.events) door.print(JSON.stringify(event));
    if (judged.rejected !== null) door.note(`line ${number}: ${judged.rejected.reason} (${judged.rejected.code})`);
  }
  return rejected === 0 ? 0 : 1;
}

class Normalizer {
  readonly #connector: Connector;
  readonly #manifest: Manifest;
  readonly #lookup: Lookup;
  readonly #airlock: Airlock;
  readonly #feed: string | undefined;
  readonly #keepRaw: boolean;
  readonly #contentIds = createContentIds();

  constructor(manifest: Manifest, connector: Connector, tables: Tables, given: Given) {
    this.#manifest = manifest;
    this.#connector = connector;
    this.#feed = given.text("feed");
    this.#keepRaw = given.flag("raw");
    this.#lookup = createLookup({ domains: [], accounts: [] }, tables, manifest.name, new Map());
    this.#airlock = createAirlock({
      source: manifest.name,
      instance: manifest.name,
      redactor: createRedactor({ secrets: [] }),
      vendorFields: vendorFields(manifest),
      storeRaw: "redacted",
    });
    if (this.#feed !== undefined) this.#normalizing(this.#feed);
  }

  judge(line: string): Judged {
    try {
      const record: unknown = parse(line);
      const name = this.#feed ?? this.#connector.recognize(record);
      if (name === undefined)
        throw new MallcopError("record-malformed", { reason: "no feed has records of this shape" });
      const verdict: Verdict = this.#normalizing(name)(record, this.#lookup);
      if ("leftOut" in verdict) return { events: [], rejected: null, leftOut: verdict.leftOut };
      const events = verdict.map((draft) => {
        const key = draft.key ?? { tenant: "", namespace: "content", id: this.#contentIds(draft.raw ?? record) };
        return this.#shown(this.#airlock.seal(draft, record, { feed: name }, key).line);
      });
      return { events, rejected: null, leftOut: null };
    } catch (thrown) {
      const { code, message } = asMallcopError(thrown);
      return { events: [], rejected: { code, reason: message }, leftOut: null };
    }
  }

  /** A feed's own `normalize`. @throws MallcopError `usage-invalid` if it has none */
  #normalizing(name: string): (record: unknown, lookup: Lookup) => Verdict {
    const { feeds } = this.#connector;
    const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
    if (feed?.normalize !== undefined) return feed.normalize.bind(feed);
    const known = Object.keys(feeds).filter((id) => feeds[id]?.normalize !== undefined);
    const problem = `${this.#manifest.name} has no feed of records named ${JSON.stringify(name)}; there is ${known.join(", ")}`;
    throw new MallcopError("usage-invalid", { problem, command: "normalize" });
  }

  #shown(line: string): unknown {
    const { raw, ...event } = JSON.parse(line) as Record<string, unknown>;
    return this.#keepRaw ? { ...event, raw } : event;
  }
}

/** As the engine hands them to the connector, but of the folder at hand. */
async function appsIn(root: string): Promise<Readonly<Record<string, AppFiles>>> {
  const { filesOf } = await import("../detect/checkout.ts");
  const { list, read } = filesOf(root);
  const apps: Record<string, AppFiles> = {};
  for (const path of await list(APPS_FOLDER)) {
    const [app, kind] = namesOf(path) ?? [];
    const text = kind === undefined ? undefined : await read(path);
    if (app !== undefined && kind !== undefined && text !== undefined) apps[app] = { ...apps[app], [kind]: text };
  }
  return apps;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new MallcopError("record-malformed", { reason: "the line is not JSON" });
  }
}
