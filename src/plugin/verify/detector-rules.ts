/** What a detector must show on its cases: it says what they say, the same anywhere, bears any event, and uses all that it declares. */
import { asMallcopError } from "../../connector/errors.ts";
import { Baseline } from "../../detect/baseline.ts";
import type { DetectorManifest } from "../../detect/contract.ts";
import type { DeferredDetector, DeferredDraft } from "../../detect/deferred.ts";
import { Engine } from "../../detect/engine.ts";
import { FindingBook, type Finding as Found, isWorse } from "../../detect/finding.ts";
import type { DetectorMemory } from "../../detect/memory.ts";
import { plain } from "../../detect/say.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { Case } from "./detector-cases.ts";
import { type Finding, finding, type VerifyCode } from "./finding.ts";

/** As in the docs: the house that the cases play in. */
const OWN = { domains: ["example.com"], accounts: ["111122223333"] };
const PAGE = 64;
const QUIET = "quiet.jsonl";

export class DetectorRules {
  readonly manifest: DetectorManifest;
  readonly shown: string;
  readonly findings: Finding[] = [];
  /** Parameters that the detector read. */
  readonly used = new Set<string>();
  readonly #atKey: (pointer: string) => string;
  #cases: readonly Case[] = [];

  /** @param atKey place of a key in the manifest, by JSON pointer */
  constructor(manifest: DetectorManifest, shown: string, atKey: (pointer: string) => string) {
    this.manifest = manifest;
    this.shown = shown;
    this.#atKey = atKey;
  }

  note(code: VerifyCode, message: string, at?: string): void {
    if (this.findings.some((other) => other.code === code && other.message === message)) return;
    this.findings.push(finding(code, message, at ?? this.shown));
  }

  /** One that speaks and one that is quiet at least. */
  checkCases(cases: readonly Case[]): void {
    this.#cases = cases;
    const at = `${this.shown}/fixtures`;
    if (!cases.some(({ says }) => says.length > 0)) this.note("case-missing", "No case makes it speak.", at);
    if (!cases.some(({ file }) => file === QUIET))
      this.note("case-missing", `There is no ${QUIET} of what it passes over.`, at);
  }

  async replay(each: Case, detector: DeferredDetector): Promise<readonly Found[]> {
    return await this.#play(each, detector, PAGE, (engine) => engine);
  }

  /** An event at a time; whatever is not in the memory is lost between them. */
  async replayInPieces(each: Case, detector: DeferredDetector): Promise<readonly Found[]> {
    return await this.#play(each, detector, 1, (_, anew) => anew());
  }

  async #play(
    each: Case,
    detector: DeferredDetector,
    page: number,
    next: (engine: Engine, anew: () => Engine) => Engine,
  ): Promise<readonly Found[]> {
    const book = new FindingBook();
    const baseline = new Baseline();
    const begin = (memories: ReadonlyMap<string, DetectorMemory>) =>
      new Engine({
        detectors: [{ manifest: this.manifest, detector: this.#watching(each, detector) }],
        baseline,
        memories,
        book,
        own: OWN,
        onFailure: (_, thrown) => {
          throw thrown;
        },
      });
    let engine = begin(new Map());
    for (let at = 0; at < each.events.length; at += page) {
      const { memories } = engine;
      engine = next(engine, () => begin(memories));
      engine.page(each.events.slice(at, at + page));
      await engine.settle();
    }
    return book.all();
  }

  /** The detector, with each of its drafts looked at. */
  #watching(each: Case, detector: DeferredDetector): DeferredDetector {
    return {
      detect: (events, context) => detector.detect(events, context),
      settle: async () => {
        const drafts = await detector.settle();
        for (const { draft } of drafts) this.#checkDraft(each, draft);
        return drafts;
      },
    };
  }

  #checkDraft({ file, events }: Case, { severity, title, why, next }: DeferredDraft["draft"]): void {
    if (isWorse(severity, this.manifest.severity)) {
      const message = `A finding of ${file} is ${severity}, which is louder than the manifest's \`severity\`.`;
      this.note("severity-exceeded", message, this.#atKey("/severity"));
    }
    const words = [title, why, next].map((said) => said.replaceAll(/\[USER_DATA_BEGIN\].*?\[USER_DATA_END\]/g, "…"));
    const names = new Set(events.flatMap(({ actor, target }) => [actor, target]).filter(isTelling));
    for (const name of names)
      if (words.some((text) => text.includes(name)))
        this.note(
          "text-unmarked",
          `A sentence of ${file} holds ${JSON.stringify(name.slice(0, 60))} as if it were its own word.`,
        );
  }

  /** What was accepted before. */
  compare({ file, says }: Case, said: readonly string[]): void {
    const differs = differenceOf(says, said);
    if (differs !== undefined) this.note("expected-differs", `It says ${differs}.`, `${this.shown}/fixtures/${file}:1`);
  }

  /** The whole findings, with their ids: these are what is known again. */
  compareElsewhere({ file }: Case, here: readonly Found[], there: readonly Found[]): void {
    const differs = differenceOf(here.map(wholeOf), there.map(wholeOf));
    if (differs !== undefined)
      this.note(
        "detect-impure",
        `An event at a time, by another clock, it gives other findings for ${file}: ${differs}.`,
      );
  }

  /** Fields may be missing, empty, or of another kind than the cases have. */
  async checkOddEvents(each: Case, detector: DeferredDetector): Promise<void> {
    const odd = each.events.slice(-10).flatMap((event): CleanEvent[] => {
      const numbers = Object.fromEntries(Object.keys(event.metadata).map((name) => [name, 7]));
      return [
        { ...event, actor: "", target: "", action: "", metadata: {} },
        { ...event, metadata: numbers },
      ];
    });
    try {
      // With ids of their own, so that no two are one event.
      const events = odd.map((event, index) => ({ ...event, id: oddId(event, index) }));
      await this.#play({ ...each, events }, detector, PAGE, (engine) => engine);
    } catch (thrown) {
      const { code, message, context } = asMallcopError(thrown);
      if (code !== "plugin-failed" && code !== "plugin-answer-malformed") throw thrown;
      const at = context.at === undefined ? this.shown : `${this.shown}/${context.at}`;
      this.note("event-crashes", `An event without some of its fields ends it: ${message}`, at);
    }
  }

  /** Nothing is claimed that is not used. */
  checkUse(): void {
    const { events, metadata, parameters } = this.manifest;
    const given = this.#cases.flatMap((each) => each.events);
    for (const [index, type] of events.entries())
      if (type !== "*" && !given.some((event) => event.type === type))
        this.note("event-unused", `No case has an event of the type \`${type}\`.`, this.#atKey(`/events/${index}`));
    for (const [index, name] of metadata.entries())
      if (!given.some((event) => event.metadata[name] !== undefined))
        this.note("event-unused", `No case has an event with \`${name}\`.`, this.#atKey(`/metadata/${index}`));
    for (const name of Object.keys(parameters))
      if (!this.used.has(name))
        this.note("parameter-unused", `Nobody reads \`${name}\`.`, this.#atKey(`/parameters/${name}`));
  }
}

/** A name that no detector's own words hold by chance. */
function isTelling(name: string): boolean {
  return name.length >= 5 && /[^a-z ]/i.test(name);
}

function oddId({ id }: CleanEvent, index: number): CleanEvent["id"] {
  return `${id.slice(0, -16)}${(index + 1).toString(16).padStart(16, "f")}` as CleanEvent["id"];
}

function wholeOf({ severity, title, why, next, id, count }: Found): string {
  return [severity, ...[title, why, next].map(plain), count, id].join(" | ");
}

function differenceOf(expected: readonly string[], said: readonly string[]): string | undefined {
  const missing = expected.find((text) => count(said, text) < count(expected, text));
  const more = said.find((text) => count(said, text) > count(expected, text));
  if (more !== undefined) return JSON.stringify(more.slice(0, 200));
  return missing === undefined ? undefined : `nothing where ${JSON.stringify(missing.slice(0, 200))} is expected`;
}

function count(list: readonly string[], text: string): number {
  return list.filter((one) => one === text).length;
}
