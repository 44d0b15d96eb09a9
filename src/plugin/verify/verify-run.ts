/** The steps of one connector's verification: feeds and tools on their fixtures, preflight, what is declared but not used, its own tests. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { asMallcopError } from "../../connector/errors.ts";
import type { LookupMessage } from "../host/messages.ts";
import type { ToolManifest } from "../manifest.ts";
import type { Interviewee, JudgeOptions, Started } from "./judge.ts";
import { checkLogFeed, noteReasons } from "./log-feed-rules.ts";
import { checkTests } from "./own-tests.ts";
import { checkStateFeed } from "./state-feed-rules.ts";
import { type Subject, saidOf } from "./subject.ts";
import { checkTool } from "./tool-rules.ts";
import { checkUse } from "./use-rules.ts";
import type { VendorStandIn } from "./vendor-stand-in.ts";

export interface RunParts {
  /** Declared secrets and settings that were asked for; grows. */
  readonly used: ReadonlySet<string>;
  readonly options: JudgeOptions;
  readonly source: string;
  /** The same code, which has read nothing yet. */
  readonly startAgain: () => Promise<Started>;
  /** The same code where it is another time. */
  readonly startElsewhere: () => Promise<Started>;
  /** The code as other instances have it. */
  readonly startOthers: () => AsyncIterable<Started>;
}

/** The earlier items of the state feeds, as tables: what `normalize` sees once a feed is watched. */
function snapshotsOf({ fixtures }: Subject): LookupMessage["tables"] {
  return Object.fromEntries(
    [...fixtures.feeds].flatMap(([feed, { before }]) => (before === undefined ? [] : [[feed, before]])),
  ) as LookupMessage["tables"];
}

/** One connector's verification, step by step; what a step throws ends it and is a finding. */
export class VerifyRun {
  readonly subject: Subject;
  readonly #parts: RunParts;
  /** That preflight checked, of all instances. */
  readonly #rights = new Set<string>();
  #other: Promise<Started> | undefined;
  #begun = false;
  #lookup: LookupMessage = { own: { domains: [], accounts: [] }, tables: {} };
  assertions = 0;

  constructor(subject: Subject, parts: RunParts) {
    this.subject = subject;
    this.#parts = parts;
  }

  async judge(): Promise<void> {
    const { subject } = this;
    const { manifest } = subject;
    subject.findings.push(...subject.fixtures.findings);
    try {
      await this.#prepare();
      for (const [name, feed] of Object.entries(manifest.feeds)) {
        await this.#startAfresh();
        const lines =
          feed.kind === "log"
            ? await checkLogFeed(subject, name, feed, () => this.#elsewhere(), this.#parts.options.now)
            : await checkStateFeed(subject, name);
        await this.#compare(name, lines);
      }
      if (manifest.tools !== undefined) await this.#startAfresh();
      for (const [name, tool] of Object.entries(manifest.tools ?? {})) await this.#checkTool(name, tool);
      await this.#preflight(subject.code, subject.vendor);
      await this.#tryOthers();
      this.#checkRights();
      checkUse(subject, this.#parts.used, subject.received.described(await subject.code.ask("describe", {})));
      this.assertions = await checkTests(subject.folder, subject, async () => await subject.code.ask("tests", {}));
    } catch (thrown) {
      subject.blame(asMallcopError(thrown));
    }
  }

  async #prepare(): Promise<void> {
    const { subject } = this;
    subject.vendor.play([], undefined, subject.fixtures.tables);
    const tables = subject.received.tables(await subject.code.ask("tables", {}));
    this.#lookup = { own: { domains: ["example.com"], accounts: [] }, tables };
    await subject.code.ask("lookup", this.#lookup);
  }

  /** What one feed has read and kept must not answer for the next. */
  async #startAfresh(): Promise<void> {
    if (this.#begun) {
      this.subject.use(await this.#parts.startAgain());
      await this.subject.code.ask("lookup", this.#lookup);
    }
    this.#begun = true;
  }

  /** The same code in another process, where it is another time; started when it is first needed. */
  async #elsewhere(): Promise<Started> {
    this.#other ??= this.#parts.startElsewhere().then(async (other) => {
      await other.code.ask("lookup", this.#lookup);
      return other;
    });
    return await this.#other;
  }

  /** What the fixtures say now, and what was accepted before. */
  async #compare(feed: string, lines: readonly string[]): Promise<void> {
    const { subject } = this;
    const fixtures = subject.fixtures.feeds.get(feed);
    if (fixtures === undefined || fixtures.pages.length === 0) return;
    const file = subject.fixture(feed, "expected.jsonl");
    if (this.#parts.options.update) {
      await this.#write(`${feed}/expected.jsonl`, lines.map((line) => `${line}\n`).join(""));
      return;
    }
    if (fixtures.expected === undefined) {
      subject.note("expected-missing", `The feed ${feed} has no expected.jsonl to compare with.`, file);
      return;
    }
    const { expected } = fixtures;
    const length = Math.max(lines.length, expected.length);
    const differing = Array.from({ length }, (_, index) => index).find((index) => lines[index] !== expected[index]);
    if (differing === undefined) return;
    const is = (lines[differing] ?? "nothing").slice(0, 300);
    subject.note("expected-differs", `Line ${differing + 1} should be: ${is}`, `${file}:${differing + 1}`);
  }

  async #checkTool(name: string, tool: ToolManifest): Promise<void> {
    const { subject } = this;
    const answer = await checkTool(subject, name, tool);
    if (answer === undefined) return;
    if (this.#parts.options.update) return await this.#write(`tools/${name}/expected.json`, answer);
    if (subject.fixtures.tools.get(name)?.expected === answer) return;
    const at = subject.fixture(`tools/${name}`, "expected.json");
    subject.note("tool-differs", `The tool ${name} does not give what expected.json has.`, at);
  }

  async #write(file: string, text: string): Promise<void> {
    await writeFile(path.join(this.#parts.source, "fixtures", file), text);
  }

  async #preflight(code: Interviewee, vendor: VendorStandIn): Promise<void> {
    const { subject } = this;
    const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
    vendor.play([], first, subject.fixtures.preflight);
    const checks = subject.received.checks(await code.ask("preflight", {}));
    for (const { right, rights = [right] } of checks) for (const one of rights) this.#rights.add(one);
    for (const check of checks)
      for (const feed of check.feeds)
        if (!Object.hasOwn(subject.manifest.feeds, feed))
          subject.note("preflight-wrong", `A check is for the feed ${feed.slice(0, 60)}, which does not exist.`);
    if (subject.leaks(checks)) subject.note("secret-leaked", "A secret is in a check of preflight.");
  }

  #checkRights(): void {
    for (const { right } of this.subject.manifest.auth.rights)
      if (!this.#rights.has(right)) this.subject.note("preflight-wrong", `No check is for the right ${right}.`);
  }

  /** Other ways to set an instance up lead to other hosts, secrets and reasons; what they are answered does not matter. */
  async #tryOthers(): Promise<void> {
    const { subject } = this;
    const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
    for await (const { code, vendor } of this.#parts.startOthers()) {
      vendor.play([], first, subject.fixtures.tables);
      await this.#tolerant(async () => {
        const tables = subject.received.tables(await code.ask("tables", {}));
        await code.ask("lookup", { ...this.#lookup, tables: { ...snapshotsOf(subject), ...tables } });
        for (const [feed, records] of subject.read) {
          const answers = await code.ask("normalize", { feed, records });
          noteReasons(subject, feed, (Array.isArray(answers) ? answers : []).map(saidOf));
        }
      });
      await this.#tolerant(async () => await this.#preflight(code, vendor));
      subject.noteRequests(vendor);
    }
  }

  async #tolerant(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const error = asMallcopError(thrown);
      if (error.code.startsWith("plugin-") && error.code !== "plugin-failed") throw error;
    }
  }
}
