// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of code
/** Hostile and sloppy correlators and digests: each is the plugin `tally` with one thing changed. */
import { type Hostile, replacing } from "./hostile.ts";

/** What `mallcop verify` finds, and the code by which a scan says it; none where a scan cannot know. */
export interface HostileSum extends Hostile {
  readonly scan?: string;
}

const instead = (old: string, by: string) => replacing("connector.ts", old, by);
const inManifest = (old: string, by: string) => replacing("manifest.yaml", old, by);
/** Runs when a draft is folded. */
const inFold = (code: string) => instead("    const known = {", `    ${code}\n    const known = {`);
const inExpire = (code: string) => instead("    const { id, begin, end }", `    ${code}\n    const { id, begin, end }`);
const inTell = (code: string) => instead("    if (this.#count === 0)", `    ${code}\n    if (this.#count === 0)`);
const COUNT_KEY = 'key: { tenant: "tally", namespace: "heartbeats", id: `${from}|${to}` },';
const STATE = "return { state: { ...known,";

export const HOSTILE_SUMS: readonly HostileSum[] = [
  {
    does: "throws when it folds",
    finds: "summary-crashes",
    edit: inFold('throw new Error("no");'),
    scan: "internal-error",
  },
  {
    does: "keeps ten megabytes of a pair",
    finds: "plugin-too-large",
    edit: instead(STATE, `${STATE} all: "x".repeat(10_000_000),`),
    scan: "plugin-too-large",
  },
  {
    does: "never stops folding",
    finds: "plugin-timeout",
    edit: inFold("for (;;);"),
    scan: "plugin-timeout",
  },
  {
    does: "tells a sum with a forged key",
    finds: "plugin-answer-malformed",
    edit: instead(COUNT_KEY, 'key: { tenant: "tally", namespace: "heartbeats", id: 7 as never },'),
    scan: "plugin-answer-malformed",
  },
  {
    does: "tells a sum without a key",
    finds: "plugin-answer-malformed",
    edit: instead(COUNT_KEY, ""),
    scan: "plugin-answer-malformed",
  },
  {
    does: "tells far too many sums",
    finds: "plugin-too-large",
    edit: instead(
      "const raw: Json = { count: this.#count };",
      "const raw: Json = {}; if (from > 0) return Array.from({ length: 10_001 }, () => ({}) as never);",
    ),
    scan: "plugin-too-large",
  },
  {
    does: "throws when it tells",
    finds: "plugin-failed",
    edit: inTell('throw new Error("no");'),
    scan: "plugin-failed",
  },
  { does: "throws for a pair that stayed open", finds: "summary-crashes", edit: inExpire('throw new Error("no");') },
  {
    does: "has keys without end",
    finds: "plugin-answer-malformed",
    edit: instead("key: ({ key }) => key?.id", 'key: () => "x".repeat(1000)'),
    scan: "plugin-answer-malformed",
  },
  {
    does: "folds by the clock",
    finds: "summary-impure",
    edit: instead('outcome: "success", minutes }', 'outcome: "success", minutes: new Date().getFullYear() }'),
  },
  {
    does: "has two correlators of one name",
    finds: "connector-malformed",
    edit: instead("correlate: [sessions]", "correlate: [sessions, sessions]"),
  },
  {
    does: "keys by chance",
    finds: "normalize-impure",
    edit: instead("key: ({ key }) => key?.id", "key: ({ key }) => `${key?.id}${Math.random()}`"),
  },
  {
    does: "remembers pairs by itself",
    finds: "summary-impure",
    edit: async (folder) => {
      await instead("/** The begin alone says who", "let last = 0;\n/** The begin alone says who")(folder);
      await instead('{ outcome: "success", minutes }', '{ outcome: "success", minutes: (last += 1) }')(folder);
      await instead("return undefined;", "return undefined; last += 1;")(folder);
      await instead("const { id, begin, end } =", "last += 1; const { id, begin, end } =")(folder);
      await inFold("if (state === undefined) last += new Date().getFullYear();")(folder);
    },
  },
  {
    does: "forgets the digest that it absorbs",
    finds: "summary-impure",
    edit: instead("if (next instanceof Heartbeats) this.#count += next.#count;", "void next;"),
  },
  {
    does: "keeps its token with a pair",
    finds: "secret-leaked",
    edit: async (folder) => {
      await instead("/** The begin alone says who", 'let kept = "";\n/** The begin alone says who')(folder);
      await instead("  const response =", "  kept = token.reveal();\n  const response =")(folder);
      await instead(STATE, `${STATE} kept,`)(folder);
    },
  },
  {
    does: "has a digest of what is read twice",
    finds: "digest-unfit",
    edit: inManifest("overlap: 0s", "overlap: 1h"),
  },
  {
    does: "has a correlator for nothing",
    finds: "correlator-unused",
    edit: instead("key: ({ key }) => key?.id", "key: () => undefined"),
  },
  {
    does: "does not declare what it sums up",
    finds: "capability-undeclared",
    edit: inManifest("[correlate, digest]", "[correlate]"),
  },
  {
    does: "declares a sum that it does not make",
    finds: "capability-unused",
    edit: instead("      digest: () => new Heartbeats(),\n", ""),
  },
  {
    does: "sums up in an event of no declared type",
    finds: "event-undeclared",
    edit: instead('type: "tally.heartbeats"', 'type: "tally.beats"'),
  },
];
