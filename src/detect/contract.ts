/**
 * What a detector is: a manifest, and a function from events to drafts of findings. It sees typed, sanitized, unmarked values;
 * it has no clock, disk or network, and all it remembers is in its context: same events and context, same drafts.
 */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Severity } from "../event/event.ts";
import type { Memory } from "./memory.ts";
import type { Profile } from "./profile.ts";
import type { Said } from "./say.ts";

/** `manifest.yaml` of a detector. */
export interface DetectorManifest {
  /** Also the folder's name. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** A custom plugin that takes the place of the built-in detector of its name says so. */
  readonly overrides?: string;
  /** The most that its findings ask for by themselves. */
  readonly severity: Severity;
  /** Whether it judges by what is usual: its findings are `info` while a source is being learned. */
  readonly learns: boolean;
  /** Connector types that it looks at; all of them if it is missing. */
  readonly sources?: readonly string[];
  /** Event types that it is given; `*` for all. `defender_alert` reaches every detector. */
  readonly events: readonly string[];
  /** Events of any other type reach it too if they have one of these fields, so that a custom connector's do. */
  readonly metadata: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** A number that a deployment may change. */
export interface Parameter {
  readonly default: number;
  readonly description: string;
  /** 0 unless given. */
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Detector {
  /** @param events in the order in which they were stored; only those that the manifest asks for */
  detect(events: readonly CleanEvent[], context: Context): Iterable<Draft>;
}

export interface Context {
  /** By the manifest's names. */
  readonly parameters: Readonly<Record<string, number>>;
  /** In lower case. */
  readonly own: { readonly domains: ReadonlySet<string>; readonly accounts: ReadonlySet<string> };
  /** What the detector keeps between runs: small, bounded, committed. */
  readonly memory: Memory;
  /** Who acted, sessions and roles folded; `undefined` where nobody is named or it is an end user of an application. */
  who(event: CleanEvent): string | undefined;
  /** What was learned of who acted, before this event's page. */
  profile(event: CleanEvent): Profile | undefined;
  /** Another source that has seen somebody of the same name act; addresses of the own domains count as their first part. */
  seenElsewhere(event: CleanEvent): string | undefined;
  /** Whether the source was still being learned when the event happened. */
  learning(event: CleanEvent): boolean;
  /** Events of the type on each earlier day of the window on which the source said anything. */
  dailyCounts(event: CleanEvent): readonly number[];
}

export type Evidence = Pick<CleanEvent, "id" | "time">;

/** What a detector says. Drafts of one key become one finding as long as they follow each other. */
export interface Draft {
  /** What the finding is about, such as grantor, grantee, role and scope. Together with the first event it gives the id. */
  readonly key: readonly string[];
  readonly source: string;
  readonly severity: Severity;
  readonly title: Said;
  /** One sentence, with the numbers. */
  readonly why: Said;
  /** What to do next. */
  readonly next: Said;
  /** At least one, the oldest first. */
  readonly events: readonly [Evidence, ...Evidence[]];
  /** It does not rest on what is usual: the severity holds while the source is being learned too. */
  readonly certain?: true;
  /** How many events there are in all, where more than `events` names. */
  readonly count?: number;
}
