/** What goes over the pipe between a plugin's process and its host: the methods' arguments and answers, as JSON. */
import type { Json } from "../../event/event.ts";
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
  /** What fingerprints are made with: derived from the deployment's key for this type, so that the key itself stays outside. */
  readonly fingerprintKey?: string;
  /** Verification moves the clock and fixes chance, so that code which depends on them is found out. */
  readonly skew?: { readonly clockMs: number; readonly random: number };
}

/** The answer to `load`. */
export interface LoadedMessage {
  readonly feeds: Readonly<Record<string, { readonly follow: boolean; readonly normalize: boolean }>>;
  readonly tables: boolean;
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
}
