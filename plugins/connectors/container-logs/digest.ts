/**
 * Sums up the lines of one app in a covered range: counted whole, each under one head, with a bounded sample. What it says
 * depends on the rows, the range and the app's committed files alone, so that a repeated run says it once.
 */
import type { Digest, Draft, Instant, Verdict } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { AppWindow, type Found } from "../../../src/logs/window.ts";
import type { KnownApp } from "./app-parser.ts";
import { type Line, readLine } from "./line.ts";
import { rawOf, saidOf } from "./said.ts";
import { type Sample, Samples } from "./samples.ts";

export interface DigestOptions {
  /** The partition: an app's name, or `UNNAMED`. */
  readonly app: string;
  /** The workspace's GUID. */
  readonly workspace: string;
  /** How many lines are kept, at most. */
  readonly samples: number;
  /** Missing for an app without templates. */
  readonly known?: KnownApp | undefined;
}

/** More different names than this are not counted: somebody makes them up. */
const MOST_NAMES = 10_000;
/** Templates that the summary names; the rest is added up. */
const MOST_TEMPLATES = 40;

const COUNTED = ["lines", "bytes", "stdout_lines", "stderr_lines", "other_lines"] as const;
type Counted = (typeof COUNTED)[number];

export class LineDigest implements Digest {
  readonly #options: DigestOptions;
  /** Of unknown lines; those of known ones only fill the places that are left. */
  readonly #samples: Samples;
  readonly #known: Samples;
  readonly #counts: Record<Counted, number> = {
    lines: 0,
    bytes: 0,
    stdout_lines: 0,
    stderr_lines: 0,
    other_lines: 0,
  };
  readonly #window: AppWindow;
  #mapped = 0;
  readonly #replicas = new Set<string>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(options: DigestOptions) {
    this.#options = options;
    this.#samples = new Samples(options.samples);
    this.#known = new Samples(options.samples);
    this.#window = new AppWindow(options.app, options.known !== undefined);
  }

  /** Only of an app with templates: the others' lines are all unknown. */
  get window(): AppWindow | undefined {
    return this.#options.known && this.#window;
  }

  add(record: unknown, verdict: Verdict): void {
    const line = readLine(record);
    const rows = 1 + line.following.length;
    const headBytes = Buffer.byteLength(line.text);
    const found = foundIn(verdict, line.text);
    this.#counts.lines += rows;
    this.#counts.bytes += line.following.reduce((sum, text) => sum + Buffer.byteLength(text), headBytes);
    this.#counts[streamOf(line)] += rows;
    note(this.#replicas, line.replica);
    this.#first = Math.min(this.#first, line.time);
    this.#last = Math.max(this.#last, line.time);
    // A job has no revisions, but an image.
    this.#window.add({ rows, time: line.time, revision: line.revision ?? line.image ?? "", found });
    if (!("leftOut" in verdict)) this.#mapped += rows;
    else if ("message" in found) this.#samples.add(line, headBytes);
    else if ("template" in found && !this.#isNoise(found.template)) this.#known.add(line, headBytes, found.template);
  }

  absorb(next: Digest): void {
    if (!(next instanceof LineDigest)) return;
    for (const name of COUNTED) this.#counts[name] += next.#counts[name];
    this.#window.absorb(next.#window);
    this.#mapped += next.#mapped;
    for (const replica of next.#replicas) note(this.#replicas, replica);
    this.#first = Math.min(this.#first, next.#first);
    this.#last = Math.max(this.#last, next.#last);
    this.#samples.absorb(next.#samples);
    this.#known.absorb(next.#known);
  }

  tell(from: Instant, to: Instant): readonly Draft[] {
    if (this.#counts.lines === 0) return [];
    const unknown = this.#samples.chosen();
    const left = Math.max(0, this.#options.samples - unknown.length);
    const samples = [...unknown, ...this.#known.firsts(left)];
    return [this.#summary(from, to, samples.length), ...samples.map((sample) => this.#sample(sample))];
  }

  #isNoise(template: string): boolean {
    return this.#options.known?.templates.get(template)?.noise === true;
  }

  #summary(from: Instant, to: Instant, samples: number): Draft {
    const { app, workspace } = this.#options;
    const { unmatched, revisions } = this.#window;
    const said = {
      ...this.#counts,
      unmatched,
      samples,
      replicas: this.#replicas.size,
      revisions: [...revisions.keys()].filter((revision) => revision !== "").length,
      first_line: isoTime(this.#first),
      last_line: isoTime(this.#last),
      ingested_from: isoTime(from),
      ingested_to: isoTime(to),
      ...this.#byTemplates(),
    };
    return {
      key: { tenant: workspace, namespace: "parser-summary", id: `${app}|${from}|${to}` },
      time: to,
      type: "parser_summary",
      actor: app,
      target: app,
      action: "parser_summary",
      metadata: { account: workspace, actor_type: "app", target_type: "app", ...said },
      raw: { app, ...said, by_template: Object.fromEntries(byLines(this.#window)) },
    };
  }

  /** What only templates can tell. */
  #byTemplates() {
    const { known } = this.#options;
    if (known === undefined) return {};
    const { templates, ignored, headless, revisions } = this.#window;
    const seen = known.state?.revisions;
    const fresh = [...revisions.keys()].filter((revision) => revision !== "" && seen?.includes(revision) === false);
    const listed = byLines(this.#window);
    const rest = listed.slice(MOST_TEMPLATES).reduce((sum, [, rows]) => sum + rows, 0);
    const named = listed.slice(0, MOST_TEMPLATES).map(([id, rows]) => `${id} ${rows}`);
    return {
      mapped: this.#mapped,
      ignored,
      headless,
      templates: templates.size,
      template_lines: [...named, ...(rest > 0 ? [`others ${rest}`] : [])].join(", "),
      new_looks: this.#window.looks().length,
      new_revisions: fresh.length,
      usual_unmatched: known.state?.usual?.unmatched,
      usual_looks: known.state?.usual?.looks,
    };
  }

  #sample({ id, line, bytes, template }: Sample): Draft {
    const { app: partition, workspace } = this.#options;
    const app = line.app ?? partition;
    return {
      key: { tenant: workspace, namespace: "line", id },
      time: line.time,
      type: "log_line",
      actor: app,
      target: app,
      action: "log_line",
      metadata: { account: workspace, actor_type: "app", target_type: "app", template, ...saidOf(line, bytes) },
      raw: rawOf(line),
    };
  }
}

/** The commonest first. */
function byLines({ templates }: AppWindow): readonly (readonly [id: string, rows: number])[] {
  return [...templates].sort(([a, rows], [b, others]) => others - rows || (a < b ? -1 : 1));
}

/** What `normalize` found; a line that became an event names its template. */
function foundIn(verdict: Verdict, text: string): Found {
  if (!("leftOut" in verdict)) return { template: String(verdict[0]?.metadata?.template ?? "") };
  const { template, ignored, message, headless } = isObject(verdict.as) ? verdict.as : {};
  if (typeof template === "string") return { template };
  if (ignored === true) return { ignored };
  return { message: typeof message === "string" ? message : text, headless: headless === true };
}

function streamOf({ stream }: Line): Counted {
  return stream === "stdout" || stream === "stderr" ? `${stream}_lines` : "other_lines";
}

function note(names: Set<string>, name: string | undefined): void {
  if (name !== undefined && names.size < MOST_NAMES) names.add(name);
}

const isoTime = (time: number): string => new Date(time).toISOString();
