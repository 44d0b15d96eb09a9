/** What goes over the pipe between a plugin's process and its host: the methods' arguments and answers, as JSON. */
import type { AppFiles, Partition } from "../../connector/contract.ts";
import type { OpenState, Step } from "../../connector/summing.ts";
import type { DetectorManifest } from "../../detect/contract.ts";
import type { MemoryValue } from "../../detect/memory.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { Instant, Json } from "../../event/event.ts";
import type { SeenWindow } from "../../logs/window.ts";
import type { Manifest } from "../manifest.ts";

/** `load`: the plugin's module is imported, and nothing of the vendor is asked. */
export interface LoadMessage {
  /** The staged folder. */
  readonly folder: string;
  /** File in it that has the connector. */
  readonly entry: string;
  readonly manifest: Manifest;
  readonly instance: string;
  readonly config: Json;
  readonly now: number;
  /** The declared ones that are set; no others exist for the plugin. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  /** The committed files of apps, for a connector that reads apps' logs. */
  readonly apps?: readonly (readonly [app: string, files: AppFiles])[];
  /** What fingerprints are made with: derived from the deployment's key for this type, so that the key itself stays outside. */
  readonly fingerprintKey?: string;
  /** Verification moves the clock and fixes chance, so that code which depends on them is found out. */
  readonly skew?: { readonly clockMs: number; readonly random: number };
}

/** The answer to `load` and `describe`: what of the contract the code has, besides reading. */
export interface DescribedMessage {
  readonly feeds: Readonly<Record<string, { readonly follow: boolean; readonly digest: boolean }>>;
  readonly tables: boolean;
  readonly correlators: readonly { readonly name: string; readonly deadlineMs: number }[];
}

/** `lookup`: the tables that `normalize` and `change` may look things up in. */
export interface LookupMessage {
  readonly own: { readonly domains: readonly string[]; readonly accounts: readonly string[] };
  readonly tables: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** One record of a page, with what `normalize` made of it or why it could not. */
export interface JudgedMessage {
  readonly record: Json;
  readonly verdict?: Json;
  readonly rejected?: unknown;
  /** For each draft the pair that it belongs to, or `null`; for a connector with correlators. */
  readonly pairs?: readonly (string | null)[];
}

/** `fold`: the drafts of a page that correlators take up, and what is known of their pairs. */
export interface FoldMessage {
  readonly steps: readonly Step[];
  readonly open: readonly OpenState[];
}

/** `expire`: pairs that stayed open. */
export interface ExpireMessage {
  readonly pairs: readonly OpenState[];
}

/** Names a digest, and how it is begun. */
export interface DigestMessage {
  readonly digest: number;
  readonly feed: string;
  readonly partition: Partition;
}

/** `sum`: records of the last page of a reading, by their places in it, are added to a digest. */
export interface SumMessage extends DigestMessage {
  readonly reading: number;
  readonly records: readonly number[];
}

/** `absorb`: a digest takes in the one that follows. */
export interface AbsorbMessage extends DigestMessage {
  readonly next: DigestMessage;
}

/** `total`: a digest is told. */
export interface TotalMessage extends DigestMessage {
  readonly from: Instant;
  readonly to: Instant;
}

/** Part of the answer to `total`: what an app's lines were like. Patterns are written as in a template file. */
export interface WindowMessage extends Pick<SeenWindow, "app" | "lines" | "ignored" | "unmatched" | "headless"> {
  readonly templates: readonly (readonly [id: string, rows: number])[];
  readonly revisions: readonly (readonly [name: string, rows: number])[];
  readonly looks: readonly LookMessage[];
  readonly headlessRows: readonly (readonly [
    revision: string,
    stretches: readonly (readonly [stretch: number, rows: readonly string[]])[],
  ])[];
}

export interface LookMessage {
  readonly patterns: readonly string[];
  readonly lines: number;
  readonly buckets: readonly (readonly [stretch: number, lines: number])[];
  readonly revisions: readonly string[];
  readonly samples: readonly string[];
}

/** `load-detector`: a detector's module is imported. */
export interface LoadDetectorMessage extends Pick<LoadMessage, "folder" | "entry" | "skew"> {
  readonly manifest: DetectorManifest;
}

/** `begin`: what comes next is judged with this memory, whatever was judged before. */
export interface BeginMessage {
  readonly parameters: Readonly<Record<string, number>>;
  readonly own: LookupMessage["own"];
  readonly memory: readonly MemoryEntry[];
}

export type MemoryEntry = readonly [key: string, value: MemoryValue, until: number];

/** `judge`: events, each with what the baseline says of it. */
export interface JudgeMessage {
  readonly events: readonly GivenEvent[];
  readonly profiles: readonly ProfileMessage[];
  readonly counts: readonly (readonly number[])[];
}

export interface GivenEvent {
  readonly event: CleanEvent;
  readonly who?: string;
  readonly elsewhere?: string;
  readonly learning: boolean;
  /** Places in the message's `profiles` and `counts`. */
  readonly profile?: number;
  readonly counts: number;
}

export interface ProfileMessage {
  readonly first: number;
  readonly last: number;
  readonly days: number;
  readonly hours: readonly number[];
  readonly networks: readonly SeenMessage[];
  readonly habits: readonly SeenMessage[];
}

export type SeenMessage = readonly [name: string, days: number, last: number];

/** The answer to `judge`: drafts whose sentences are in pieces, and what the detector wants to remember. */
export interface JudgedEvents {
  readonly drafts: readonly unknown[];
  readonly kept: readonly MemoryEntry[];
}

/** A piece of a sentence: the detector's own words, or a text from outside. */
export type Piece = string | { readonly text: string };
