/** The steps of one plugin's verification: feeds on their fixtures, preflight, what is declared but not used, the plugin's own tests. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { asMallcopError } from "../../connector/errors.ts";
import type { LookupMessage } from "../host/messages.ts";
import type { Sandbox } from "../host/sandbox.ts";
import { checkLogFeed } from "./log-feed-rules.ts";
import { checkTests } from "./own-tests.ts";
import { checkStateFeed } from "./state-feed-rules.ts";
import type { Subject } from "./subject.ts";
import type { VerifyOptions } from "./verify-plugin.ts";

/** One plugin's verification, step by step; what a step throws ends it and is a finding. */
export class VerifyRun {
  readonly subject: Subject;
  readonly #used: ReadonlySet<string>;
  readonly #options: VerifyOptions;
  readonly #source: string;
  readonly #startOther: () => Promise<Sandbox>;
  #other: Promise<Sandbox> | undefined;
  #lookup: LookupMessage = { own: { domains: [], accounts: [] }, tables: {} };
  assertions = 0;

  constructor(
    subject: Subject,
    used: ReadonlySet<string>,
    options: VerifyOptions,
    source: string,
    startOther: () => Promise<Sandbox>,
  ) {
    this.subject = subject;
    this.#used = used;
    this.#options = options;
    this.#source = source;
    this.#startOther = startOther;
  }

  async judge(): Promise<void> {
    const { subject } = this;
    subject.findings.push(...subject.fixtures.findings);
    try {
      await this.#prepare();
      for (const [name, feed] of Object.entries(subject.manifest.feeds)) {
        const lines =
          feed.kind === "log"
            ? await checkLogFeed(subject, name, feed, () => this.#elsewhere(), this.#options.now)
            : await checkStateFeed(subject, name);
        await this.#compare(name, lines);
      }
      await this.#checkPreflight();
      this.#checkUse();
      const { folder, sandbox } = subject;
      this.assertions = await checkTests(folder, subject, async () => await sandbox.ask("tests", { file: "tests.ts" }));
    } catch (thrown) {
      subject.blame(asMallcopError(thrown));
    }
  }

  async #prepare(): Promise<void> {
    const { received, sandbox } = this.subject;
    const tables = received.tables(await sandbox.ask("tables", {}));
    this.#lookup = { own: { domains: ["example.com"], accounts: [] }, tables };
    await sandbox.ask("lookup", this.#lookup);
  }

  /** The same plugin in another process, where it is another time; started when it is first needed. */
  async #elsewhere(): Promise<Sandbox> {
    this.#other ??= this.#startOther().then(async (other) => {
      await other.ask("lookup", this.#lookup);
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
    if (this.#options.update) {
      const text = lines.map((line) => `${line}\n`).join("");
      await writeFile(path.join(this.#source, "fixtures", feed, "expected.jsonl"), text);
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

  async #checkPreflight(): Promise<void> {
    const { subject } = this;
    const { feeds, auth } = subject.manifest;
    const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
    subject.vendor.play([], first);
    const checks = subject.received.checks(await subject.sandbox.ask("preflight", {}));
    for (const check of checks)
      for (const feed of check.feeds)
        if (!Object.hasOwn(feeds, feed))
          subject.note("preflight-wrong", `A check is for the feed ${feed.slice(0, 60)}, which does not exist.`);
    for (const { right } of auth.rights)
      if (!checks.some((check) => check.right === right))
        subject.note("preflight-wrong", `No check is for the right ${right}.`);
    if (subject.leaks(checks)) subject.note("secret-leaked", "A secret is in a check of preflight.");
  }

  /** Nothing is claimed that is not used. */
  #checkUse(): void {
    const { subject } = this;
    const { auth, hosts, events, feeds } = subject.manifest;
    for (const [index, { name }] of auth.secrets.entries())
      if (!this.#used.has(name))
        subject.note("secret-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/secrets/${index}`));
    for (const [index, { name }] of auth.settings.entries())
      if (!this.#used.has(name) && !hosts.includes(`{${name}}`))
        subject.note("setting-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/settings/${index}`));
    for (const [index, host] of hosts.entries())
      if (!subject.vendor.reached.has(host))
        subject.note("host-unused", `No request went to ${host}.`, subject.atKey(`/hosts/${index}`));
    for (const method of subject.vendor.writing) subject.note("not-read-only", `It sends ${method} requests.`);
    for (const type of Object.keys(events))
      if (!subject.types.has(type))
        subject.note("event-unproduced", `No fixture produces \`${type}\`.`, subject.atKey(`/events/${type}`));
    for (const [feed, { kind, scope }] of Object.entries(feeds))
      for (const reason of Object.keys(scope.leaves_out))
        if (kind === "log" && !subject.reasons.has(`${feed}/${reason}`))
          subject.note(
            "reason-unused",
            `No fixture of ${feed} is left out as \`${reason}\`.`,
            subject.atKey(`/feeds/${feed}/scope/leaves_out/${reason}`),
          );
  }
}
